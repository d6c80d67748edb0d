import { Foreign, Node } from "@switchboard/kit";

@Foreign("Channel")
export class Channel implements Node {
  id!: string;
}

export const channelOf = (id: string | null | undefined): Channel | null => (id ? { id } : null);
