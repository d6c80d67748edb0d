import { Foreign, Node } from "@switchboard/kit";

@Foreign("Team")
export class Team implements Node {
  id!: string;
}

export const teamOf = (id: string | null | undefined): Team | null => (id ? { id } : null);
