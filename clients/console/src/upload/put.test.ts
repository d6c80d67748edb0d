import { expect, test } from "vitest";
import { answerOf } from "./put.js";

test("a file that another window brought first has arrived; an ended address is asked for anew", () => {
  expect(answerOf(204, "").kind).toBe("arrived");
  expect(answerOf(409, "").kind).toBe("arrived");
  expect([403, 410, 429, 503].map((status) => answerOf(status, "").kind)).toEqual(Array(4).fill("unreachable"));
});

test("a refusal is told in the server's words", () => {
  const body = JSON.stringify({ errors: [{ message: "More bytes came than were announced." }] });
  expect(answerOf(413, body)).toEqual({ kind: "refused", reason: "More bytes came than were announced." });
  expect(answerOf(413, "<html>")).toEqual({ kind: "refused", reason: "" });
});
