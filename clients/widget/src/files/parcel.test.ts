import { afterEach, describe, expect, test, vi } from "vitest";
import type { Run } from "../graph/http.js";
import { Parcel } from "./parcel.js";
import * as bytes from "./put.js";

const words = { filesFollow: "A file follows.", voiceFollows: "A voice message follows." };
const file = (name: string, type: string) => new File(["x"], name, { type });

/** What is said by somebody who begins a conversation with these alone, and nothing written. */
async function begins(...files: readonly File[]): Promise<unknown[][]> {
  vi.spyOn(bytes, "put").mockResolvedValue();
  const said: unknown[][] = [];
  let conversationId: string | null = null;
  const run: Run = async () =>
    ({ createUpload: { attachment: { id: "att_1" }, uploadUrl: "/files/token", userErrors: [] } }) as never;
  const parcel = new Parcel({
    run,
    words,
    origin: "https://desk.example",
    onChange: () => {},
    liveId: () => conversationId,
    say: (...message) => said.push(message),
  });
  parcel.attach(files);
  parcel.send("");
  conversationId = "conv_1";
  parcel.start();
  await vi.waitFor(() => expect(said).toHaveLength(2));
  return said;
}

describe("a conversation that begins without words", () => {
  afterEach(() => void vi.restoreAllMocks());

  test("says that a voice message comes, and then the message follows", async () => {
    expect(await begins(file("note.webm", "audio/webm"))).toEqual([["A voice message follows."], ["", ["att_1"]]]);
  });

  test("says of anything else, also beside a voice message, that a file comes", async () => {
    const [first] = await begins(file("a.png", "image/png"), file("note.webm", "audio/webm"));
    expect(first).toEqual(["A file follows."]);
  });
});
