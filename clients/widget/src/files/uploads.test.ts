import { afterEach, describe, expect, test, vi } from "vitest";
import type { Run } from "../graph/http.js";
import * as bytes from "./put.js";
import { Uploads } from "./uploads.js";

const file = (name: string, type: string) => new File(["x"], name, { type });

/** A server that announces each file under an id of its own; `refusal` is said against all of them. */
function server(refusal?: string) {
  const asked: Record<string, unknown>[] = [];
  const run: Run = async (_, variables) => {
    asked.push((variables as { input: Record<string, unknown> }).input);
    return {
      createUpload: {
        attachment: refusal ? null : { id: `att_${asked.length}` },
        uploadUrl: "/files/token",
        userErrors: refusal ? [{ code: "TOO_LARGE", message: refusal }] : [],
      },
    } as never;
  };
  const uploads = new Uploads({ run, origin: "https://desk.example", onChange: () => {} });
  const states = () => uploads.list.map(({ state }) => state);
  return { uploads, asked, states };
}

describe("files on their way", () => {
  afterEach(() => void vi.restoreAllMocks());

  test("wait for a conversation, then go, each as what it is", async () => {
    const put = vi.spyOn(bytes, "put").mockResolvedValue();
    const { uploads, asked, states } = server();
    uploads.add([file("a.png", "image/png"), file("b.heic", "image/heic"), file("c.mp4", "video/mp4")], null);
    expect([states(), uploads.areThere]).toEqual([["waiting", "waiting", "waiting"], false]);
    uploads.start("conv_1");
    await vi.waitFor(() => expect(uploads.areThere).toBe(true));
    expect(asked.map(({ kind }) => kind)).toEqual(["PICTURE", "FILE", "VIDEO"]);
    expect(put).toHaveBeenCalledTimes(3);
    // Nothing is sent twice.
    uploads.start("conv_1");
    expect(asked).toHaveLength(3);
  });

  test("a refused one says why and can be tried again under the same key", async () => {
    const { uploads, asked, states } = server("At most 20 MB.");
    uploads.add([file("a.png", "image/png")], "conv_1");
    await vi.waitFor(() => expect(states()).toEqual(["failed"]));
    expect(uploads.list[0]?.failure).toBe("At most 20 MB.");
    uploads.retry(uploads.list[0]?.key ?? "", "conv_1");
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    expect(asked[1]?.["idempotencyKey"]).toBe(asked[0]?.["idempotencyKey"]);
  });

  test("what is found infected before it is sent is not to be sent", async () => {
    vi.spyOn(bytes, "put").mockResolvedValue();
    const { uploads, states } = server();
    uploads.add([file("a.exe", "")], "conv_1");
    await vi.waitFor(() => expect(uploads.areThere).toBe(true));
    uploads.take({ id: "att_1", state: "INFECTED" } as never);
    expect([states(), uploads.areThere]).toEqual([["infected"], false]);
  });

  test("ten go with a message, and empty ones with none", () => {
    const { uploads } = server();
    uploads.add([new File([], "empty"), ...Array.from({ length: 12 }, () => file("a", ""))], null);
    expect(uploads.list).toHaveLength(10);
  });
});
