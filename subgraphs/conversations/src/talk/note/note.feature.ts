import { feature } from "@switchboard/kit";
import { NoteAdded } from "./note.events.js";
import { NoteResolver } from "./note.resolver.js";

export const note = feature({
  resolvers: [NoteResolver],
  events: [NoteAdded],
});
