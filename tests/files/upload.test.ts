import { readdir } from "node:fs/promises";
import { connect } from "node:net";
import { newId } from "@switchboard/kit";
import { describe, expect, it } from "vitest";
import { testStack } from "../support/stack.js";
import { code, EICAR, FileTalk, PNG } from "./talk.js";

const stack = await testStack();
const codeOf = async (response: Response) =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

describe("a file", () => {
  it("is announced, uploaded, looked at, sent and opened by both sides", async () => {
    const talk = await FileTalk.open(stack);
    const { attachment, uploadUrl, limit } = await talk.create();
    expect(attachment).toMatchObject({ state: "PENDING", name: "photo.png", type: null, downloadUrl: null });
    expect(limit.bytesMost).toBeGreaterThan(1_000_000);
    expect((await talk.put(uploadUrl, PNG)).status).toBe(204);
    const ready = await talk.settled(attachment.id);
    expect(ready).toMatchObject({ state: "READY", type: "image/png", width: 1, height: 1, isSent: false });
    const { message, userErrors } = await talk.send([attachment.id]);
    expect(userErrors).toEqual([]);
    expect(message).toMatchObject({ text: "", attachments: [{ id: attachment.id, isSent: true }] });
    const seen = await talk.show(attachment.id, talk.agent);
    const opened = await talk.get(seen["downloadUrl"]);
    expect(opened.status).toBe(200);
    expect(Buffer.from(await opened.arrayBuffer())).toEqual(PNG);
    expect(opened.headers.get("content-type")).toBe("image/png");
    expect(opened.headers.get("x-content-type-options")).toBe("nosniff");
    expect(opened.headers.get("content-security-policy")).toContain("sandbox");
    const small = await talk.get(seen["thumbnailUrl"]);
    expect([small.status, small.headers.get("content-type")]).toEqual([200, "image/webp"]);
  });

  it("may be sent while it is still pending, and its watchers hear when it is ready", async () => {
    const talk = await FileTalk.open(stack);
    const { attachment, uploadUrl } = await talk.create();
    expect((await talk.send([attachment.id]))["message"].attachments[0].state).toBe("PENDING");
    const watch = await talk.agent.watch(
      "subscription ($id: ID!) { messagesChanged(conversationId: $id) { kind message { attachments { id state } } } }",
      { id: talk.conversationId },
    );
    await talk.put(uploadUrl, PNG);
    // The message itself may be told of as late as this, and shows what is there by then.
    const { messagesChanged } = await watch.next(
      ({ messagesChanged: { kind, message } }) => kind === "UPDATED" && message.attachments[0]?.state === "READY",
    );
    expect(messagesChanged.message.attachments).toEqual([{ id: attachment.id, state: "READY" }]);
  });

  it("comes exactly once, however many upload it at the same time", async () => {
    const talk = await FileTalk.open(stack);
    const { attachment, uploadUrl } = await talk.create();
    const answers = await Promise.all(Array.from({ length: 50 }, () => talk.put(uploadUrl, PNG)));
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(49);
    await talk.settled(attachment.id);
    const files = await readdir(stack.filesOf(talk.desk.workspaceId));
    // The picture and its thumbnail; nothing of the other forty-nine.
    expect(files).toHaveLength(2);
    expect(await readdir(stack.filesOf(".halves"))).toEqual([]);
  });

  it("is announced once however often the same announcement is repeated at once", async () => {
    const talk = await FileTalk.open(stack);
    const idempotencyKey = newId("key");
    const answers = await Promise.all(Array.from({ length: 50 }, () => talk.create({ idempotencyKey })));
    expect(new Set(answers.map(({ attachment }) => attachment.id)).size).toBe(1);
    expect(code(await talk.create({ idempotencyKey, size: 5 }))).toBe("IDEMPOTENCY_MISMATCH");
  });

  it("of more or fewer bytes than announced is not taken, and leaves nothing behind", async () => {
    const talk = await FileTalk.open(stack);
    const { attachment, uploadUrl } = await talk.create();
    expect((await talk.put(uploadUrl, Buffer.concat([PNG, PNG]))).status).toBe(413);
    expect((await talk.put(uploadUrl, PNG.subarray(0, 20))).status).toBe(400);
    const stream = (bytes: Buffer) => new Blob([new Uint8Array(bytes)]).stream();
    expect(await codeOf(await talk.put(uploadUrl, stream(Buffer.concat([PNG, PNG]))))).toBe("FILE_TOO_LARGE");
    expect(await codeOf(await talk.put(uploadUrl, stream(PNG.subarray(0, 20))))).toBe("FILE_TRUNCATED");
    expect(await talk.show(attachment.id)).toMatchObject({ state: "PENDING" });
    // The link is not used up by what failed.
    expect((await talk.put(uploadUrl, PNG)).status).toBe(204);
    await talk.settled(attachment.id);
    expect(await readdir(stack.filesOf(talk.desk.workspaceId))).toHaveLength(2);
  });

  it("whose upload is cut in the middle leaves nothing behind and can be uploaded again", async () => {
    const talk = await FileTalk.open(stack);
    const bytes = Buffer.alloc(3_000_000, "a");
    const { attachment, uploadUrl } = await talk.create({ kind: "FILE", name: "long.txt", size: bytes.length });
    const { port, hostname } = new URL(stack.origin);
    const socket = connect(Number(port), hostname);
    socket.write(`PUT ${uploadUrl} HTTP/1.1\r\nhost: x\r\ncontent-length: ${bytes.length}\r\n\r\n`);
    socket.write(bytes.subarray(0, 1_000_000));
    await expect
      .poll(async () => (await readdir(stack.filesOf(".halves")).catch(() => [])).length, { timeout: 10_000 })
      .toBe(1);
    socket.destroy();
    await expect.poll(async () => (await readdir(stack.filesOf(".halves"))).length, { timeout: 10_000 }).toBe(0);
    expect((await talk.put(uploadUrl, bytes)).status).toBe(204);
    expect(await talk.settled(attachment.id)).toMatchObject({ state: "READY", type: "text/plain" });
  });

  it("with malware in it is blocked for good and its bytes are removed", async () => {
    const talk = await FileTalk.open(stack);
    const { id } = await talk.bring(Buffer.concat([Buffer.alloc(70_000, " "), EICAR]), { kind: "FILE", name: "a.com" });
    expect(await talk.settled(id)).toMatchObject({ state: "INFECTED", downloadUrl: null });
    await expect.poll(() => readdir(stack.filesOf(talk.desk.workspaceId)), { timeout: 10_000 }).toEqual([]);
    expect(code(await talk.send([id]))).toBe("ATTACHMENT_UNUSABLE");
  });

  it("is what its bytes are, whatever it is called", async () => {
    const talk = await FileTalk.open(stack);
    const page = Buffer.from("<!doctype html><script>alert(1)</script>");
    const asPicture = await talk.bring(page, { kind: "PICTURE", name: "cat.png" });
    expect(await talk.settled(asPicture["id"])).toMatchObject({ state: "FAILED", failure: "TYPE_MISMATCH" });
    const asFile = await talk.bring(page, { kind: "FILE", name: "cat.png" });
    const shown = await talk.settled(asFile["id"]);
    expect(shown).toMatchObject({ state: "READY", type: "text/html" });
    const opened = await talk.get(shown["downloadUrl"]);
    expect(opened.headers.get("content-type")).toBe("application/octet-stream");
    expect(opened.headers.get("content-disposition")).toMatch(/^attachment;/);
    const svg = await talk.bring(Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'), {
      kind: "FILE",
      name: "a.svg",
    });
    const drawn = await talk.get((await talk.settled(svg["id"]))["downloadUrl"]);
    expect(drawn.headers.get("content-type")).toBe("application/octet-stream");
    expect(drawn.headers.get("content-disposition")).toMatch(/^attachment;/);
    const broken = Buffer.concat([PNG.subarray(0, 40), Buffer.alloc(40)]);
    expect(await talk.settled((await talk.bring(broken))["id"])).toMatchObject({
      state: "FAILED",
      failure: "NOT_READABLE",
    });
  });

  it("keeps a harmless name, and no path of it", async () => {
    const talk = await FileTalk.open(stack);
    const nameOf = async (name: string) => (await talk.create({ name }))["attachment"]?.name;
    expect(await nameOf("../../../etc/passwd")).toBe("passwd");
    expect(await nameOf("C:\\Windows\\boot.ini")).toBe("boot.ini");
    expect(await nameOf("发票 2026.pdf")).toBe("发票 2026.pdf");
    expect(await nameOf("cod\u202egpj.exe\u0000")).toBe("codgpj.exe");
    for (const name of ["", "..", "/", "\u202e", " . "])
      expect(code(await talk.create({ name })), JSON.stringify(name)).toBe("NAME_INVALID");
    expect(code(await talk.create({ name: "x".repeat(201) }))).toBe("TEXT_TOO_LONG");
    const named = await talk.bring(Buffer.from("x"), { kind: "FILE", name: `"发票\r\nx: y";.txt` });
    const opened = await talk.get((await talk.settled(named["id"]))["downloadUrl"]);
    expect(opened.headers.get("x")).toBeNull();
    expect(opened.headers.get("content-disposition")).toContain("filename*=UTF-8''_%E5%8F%91%E7%A5%A8x_%20y_%3B.txt");
  });

  it("that is empty, too large for its kind, or no file at all is refused beforehand", async () => {
    const talk = await FileTalk.open(stack);
    expect(code(await talk.create({ size: 0 }))).toBe("FILE_EMPTY");
    expect(code(await talk.create({ size: 21 * 1_048_576 }))).toBe("FILE_TOO_LARGE");
    expect(code(await talk.create({ kind: "VIDEO", size: 21 * 1_048_576 }))).toBeNull();
    expect(code(await talk.create({ kind: "LOCATION" }))).toBe("KIND_HAS_NO_BYTES");
  });

  it("is given out in parts to those who ask for a part", async () => {
    const talk = await FileTalk.open(stack);
    const { id } = await talk.bring(Buffer.from("0123456789"), { kind: "FILE", name: "n.txt" });
    const { downloadUrl } = await talk.settled(id);
    const part = async (range: string) => {
      const response = await talk.get(downloadUrl, { range });
      return [response.status, await response.text(), response.headers.get("content-range")];
    };
    expect(await part("bytes=2-4")).toEqual([206, "234", "bytes 2-4/10"]);
    expect(await part("bytes=-3")).toEqual([206, "789", "bytes 7-9/10"]);
    expect(await part("bytes=8-99")).toEqual([206, "89", "bytes 8-9/10"]);
    expect((await part("bytes=10-"))[0]).toBe(416);
    expect((await part("bytes=1-2,4-5"))[0]).toBe(200);
  });

  it("that did not come in time has failed; one that was never sent is gone", async () => {
    const talk = await FileTalk.open(stack);
    const late = (await talk.create())["attachment"].id;
    const { uploadUrl } = await talk.create();
    const unsent = (await talk.bring(PNG))["id"];
    await talk.settled(unsent);
    stack.clock.forward(3_600);
    try {
      expect(await codeOf(await talk.put(uploadUrl, PNG))).toBe("LINK_EXPIRED");
      await stack.sweep("conversations", "attachment-leftovers", talk.desk.workspaceId);
      expect(await talk.show(late)).toMatchObject({ state: "FAILED", failure: "NOT_UPLOADED" });
      stack.clock.forward(86_400);
      await stack.sweep("conversations", "attachment-leftovers", talk.desk.workspaceId);
      expect(await talk.show(unsent)).toBeNull();
      await expect.poll(() => readdir(stack.filesOf(talk.desk.workspaceId)), { timeout: 10_000 }).toEqual([]);
    } finally {
      stack.clock.forward(-3_600 - 86_400);
    }
  });

  it("is not announced without end by one who never sends", async () => {
    const talk = await FileTalk.open(stack);
    const answers = [];
    for (let i = 0; i < 21; i++) answers.push(code(await talk.create()));
    expect(answers.filter((answer) => answer === null)).toHaveLength(20);
    expect(answers.at(-1)).toBe("TOO_MANY_UPLOADS");
  });
});
