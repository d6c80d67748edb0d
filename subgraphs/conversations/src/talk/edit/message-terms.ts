import { ChildOf, Int, Key, ObjectType, Stored, Tenant } from "@switchboard/kit";
import { Channel } from "../../channels/channel/channel.js";

@ObjectType({ description: "How long after sending a message on a channel can be changed; 0 = not at all." })
@Stored("message_terms")
@ChildOf(() => Channel, "id")
export class MessageTerms {
  /** The channel's id. */
  @Key() id!: string;
  @Tenant() workspaceId!: string;
  @Int("Seconds within which its author may edit it.") editWithinSeconds!: number;
  @Int("Seconds within which its author, or a supervisor, may recall it.") recallWithinSeconds!: number;
}

export type TermsRow = Pick<MessageTerms, "editWithinSeconds" | "recallWithinSeconds">;

/** Where a channel has said nothing. */
export const USUAL_TERMS: TermsRow = { editWithinSeconds: 900, recallWithinSeconds: 900 };
/** Where what was sent cannot be changed: the words are in the customer's own app. */
export const NO_TERMS: TermsRow = { editWithinSeconds: 0, recallWithinSeconds: 0 };
/** Kinds of channel on which the customer sees what we show, and sees it change. */
export const CHANGEABLE: ReadonlySet<string> = new Set(["WEB"]);
