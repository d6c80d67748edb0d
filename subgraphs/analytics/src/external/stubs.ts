import { Foreign, type Node } from "@switchboard/kit";

// Nouns of other subgraphs that a figure leads to: their key only.

@Foreign("Agent")
export class Agent implements Node {
  id!: string;
}

@Foreign("Channel")
export class Channel implements Node {
  id!: string;
}

@Foreign("Conversation")
export class Conversation implements Node {
  id!: string;
}

@Foreign("Ticket")
export class Ticket implements Node {
  id!: string;
}

/** The stub of an id, for relations. */
export const stub = (id: string | null | undefined): { id: string } | null => (id ? { id } : null);
