import { expect, test, vi } from "vitest";
import { type Announced, createUploads, type Put, type Upload } from "./uploads.js";

const file = (key: string) => ({
  key,
  conversationId: "conv_1",
  name: `${key}.png`,
  size: 3,
  kind: "PICTURE" as const,
  file: new Blob(["abc"]),
  chosenAt: 1,
});

function world({ announced = [] as Announced[], puts = [] as Put[] } = {}) {
  const stored = new Map<string, Upload>();
  const announce = vi.fn(
    async (_upload: Upload): Promise<Announced> =>
      announced.shift() ?? { kind: "taken", attachmentId: "att_1", url: "/files/x" },
  );
  const put = vi.fn(async (): Promise<Put> => puts.shift() ?? { kind: "arrived" });
  const make = () =>
    createUploads({
      store: {
        all: async () => [...stored.values()],
        put: async (upload) => void stored.set(upload.key, upload),
        remove: async (key) => void stored.delete(key),
      },
      announce,
      put,
      tell: () => {},
      pause: async () => {},
    });
  return { stored, announce, put, make };
}

test("a file arrives through a broken link, and is announced again under its own key", async () => {
  const { make, announce, put } = world({
    announced: [{ kind: "unreachable" }],
    puts: [{ kind: "unreachable" }],
  });
  const uploads = make();
  await uploads.add([file("a")]);
  expect(await uploads.settled(["a"])).toEqual([{ attachmentId: "att_1" }]);
  expect(announce).toHaveBeenCalledTimes(3);
  expect(put).toHaveBeenCalledTimes(2);
  expect(new Set(announce.mock.calls.map(([one]) => one.attempt))).toEqual(new Set([0]));
});

test("a file that was chosen and not sent is there again after a reload, and goes on", async () => {
  const { make, stored } = world({ puts: [{ kind: "unreachable" }] });
  stored.set("a", { ...file("a"), state: "waiting", progress: 0, attempt: 0 });
  const uploads = make();
  await uploads.reload(true);
  expect(uploads.of("conv_1")).toHaveLength(1);
  expect(await uploads.settled(["a"])).toEqual([{ attachmentId: "att_1" }]);
});

test("a refused file says why, stays, and a retry announces it anew", async () => {
  const { make, announce } = world({ announced: [{ kind: "refused", reason: "Too large." }] });
  const uploads = make();
  await uploads.add([file("a")]);
  expect(await uploads.settled(["a"])).toEqual([{ reason: "Too large." }]);
  expect(uploads.of("conv_1")[0]).toMatchObject({ state: "failed", reason: "Too large." });
  await uploads.retry("a");
  expect(await uploads.settled(["a"])).toEqual([{ attachmentId: "att_1" }]);
  expect(announce.mock.calls.at(-1)?.[0].attempt).toBe(1);
});

test("a file taken away while it goes is aborted and forgotten", async () => {
  const { make, stored, put } = world();
  let aborted = false;
  put.mockImplementation(
    (...[, , , signal]: unknown[]) =>
      new Promise<Put>((resolve) =>
        (signal as AbortSignal).addEventListener("abort", () => {
          aborted = true;
          resolve({ kind: "unreachable" });
        }),
      ),
  );
  const uploads = make();
  await uploads.add([file("a")]);
  await vi.waitFor(() => expect(put).toHaveBeenCalled());
  await uploads.remove(["a"]);
  expect(aborted).toBe(true);
  expect(uploads.of("conv_1")).toEqual([]);
  expect(stored.size).toBe(0);
});

test("files that go with a parcel leave the tray and come back to it when the parcel is edited", async () => {
  const { make } = world();
  const uploads = make();
  await uploads.add([file("a"), file("b")]);
  await uploads.assign(["a", "b"], "parcel");
  expect(uploads.of("conv_1").map((one) => one.parcel)).toEqual(["parcel", "parcel"]);
  await uploads.assign(["a", "b"], null);
  expect(uploads.of("conv_1").map((one) => one.parcel)).toEqual([undefined, undefined]);
});
