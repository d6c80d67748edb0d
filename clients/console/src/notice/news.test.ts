import { expect, test } from "vitest";
import type { ConversationRowFragment } from "../gql/graphql.js";
import { newsIn } from "./news.js";

const row = (id: string, lastSequence: number, author = "CUSTOMER") =>
  ({ id, lastSequence, lastMessage: { author } }) as unknown as ConversationRowFragment;

test("a conversation that comes to me and a customer's words are news; what colleagues say and what I knew is none", () => {
  const before = new Map([
    ["known", 3],
    ["asked", 3],
    ["answered", 3],
  ]);
  const news = newsIn(before, [row("known", 3), row("asked", 4), row("answered", 4, "AGENT"), row("new", 1)]);
  expect(news.map(({ kind, row: { id } }) => `${kind} ${id}`)).toEqual(["message asked", "conversation new"]);
});
