import { type EntityManager, execute } from "@switchboard/kit";
import type { Conversation } from "../conversation/conversation.js";

interface Stretch {
  /** Someone has spoken outside of it, so that something stays. */
  readonly isSomethingLeft: boolean;
  /** The first words that go along; null when nobody speaks among them. */
  readonly subject: string | null;
  /** A part of it went along with another split already. */
  readonly isSplit: boolean;
  /** Since when the customer asks, unanswered: in what stays, and in what goes along. */
  readonly askedElse: Date | null;
  readonly askedAlong: Date | null;
}

/** What is said from one message of a conversation through another, and around it. */
export async function stretch(
  em: EntityManager,
  { id }: Conversation,
  from: number,
  through: number,
): Promise<Stretch> {
  const [row] = await execute<Stretch>(
    em,
    `with said as (select sequence, author, text, sent_at, sequence between $2 and $3 as goes
         from conversations.message where conversation_id = $1 and kind = 'TEXT'),
       asked as (select * from said where author = 'CUSTOMER'
         and sequence > (select coalesce(max(sequence), 0) from said where author = 'AGENT'))
     select exists(select 1 from said where not goes) as "isSomethingLeft",
       (select text from said where goes order by author = 'CUSTOMER' desc, sequence limit 1) as subject,
       exists(select 1 from conversations.conversation_link where whole_id = $1 and kind = 'SPLIT' and undone_at is null
         and through_sequence >= $2 and from_sequence <= $3) as "isSplit",
       (select min(sent_at) from asked where not goes) as "askedElse",
       (select min(sent_at) from asked where goes) as "askedAlong"`,
    [id, from, through],
  );
  return row as Stretch;
}
