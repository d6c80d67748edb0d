import { expect, test } from "vitest";
import type { MessagePartsFragment } from "../gql/graphql.js";
import { archiveOf, fileOlder, reviseArchive, touching } from "./archive.js";

const message = (sequence: number, version = 1, text = `${sequence}`) =>
  ({ id: `msg_${sequence}`, sequence, place: 0, version, text, attachments: [] }) as unknown as MessagePartsFragment;
const shown = (id: string) => archiveOf(id)?.nodes.map(({ text }) => text);

test("pages read backwards stand in order, each message once, however often a page is asked for", () => {
  fileOlder("a", [message(3), message(4)], "3");
  fileOlder("a", [message(1), message(2), message(3)], null);
  fileOlder("a", [message(1), message(2)], null);
  expect(shown("a")).toEqual(["1", "2", "3", "4"]);
  expect(archiveOf("a")?.before).toBeNull();
});

test("an edit reaches a message that was read long ago, and a replay does not undo it", () => {
  fileOlder("b", [message(1), message(2)], null);
  reviseArchive("b", message(2, 3, "corrected"));
  reviseArchive("b", message(2, 2, "older"));
  reviseArchive("b", message(9, 1, "not here"));
  expect(shown("b")).toEqual(["1", "corrected"]);
});

test("after a long cut the older messages no longer touch what is shown, and are left out", () => {
  fileOlder("c", [message(1), message(2)], null);
  expect(touching(archiveOf("c"), message(3))).toBeDefined();
  expect(touching(archiveOf("c"), message(40))).toBeUndefined();
  expect(touching(archiveOf("c"), undefined)).toBeUndefined();
});
