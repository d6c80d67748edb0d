import { many, one } from "@switchboard/kit";
import { ConversationLink, type ConversationLinkRow } from "./conversation-link.js";

/** A conversation is merged and split a few times at most. */
export const linksOfPart = many(() => ConversationLink, "part_id", "at, id");
export const linksOfWhole = many(() => ConversationLink, "whole_id", "at, id");
export const linkOfLine = one(() => ConversationLink, "line_id");

export const inTime = (links: readonly ConversationLinkRow[]): ConversationLinkRow[] =>
  links.toSorted((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1));
