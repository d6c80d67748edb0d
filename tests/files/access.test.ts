import { newId } from "@switchboard/kit";
import { describe, expect, it } from "vitest";
import { testStack } from "../support/stack.js";
import { code, FileTalk, PNG } from "./talk.js";

const stack = await testStack();

describe("a file of a conversation", () => {
  it("is announced, seen and sent by nobody else", async () => {
    const [talk, other] = [await FileTalk.open(stack), await FileTalk.open(stack)];
    const neighbour = await talk.desk.visitor({ name: "Wang" });
    const { conversationId } = talk;
    for (const stranger of [other.visitor, other.agent, neighbour])
      expect(code(await talk.create({}, stranger))).toBe("NOT_FOUND");
    const { id } = await talk.bring(PNG);
    await talk.settled(id);
    // Before it is sent it is the uploader's alone, also against the desk.
    for (const who of [talk.agent, other.visitor, other.agent, neighbour]) expect(await talk.show(id, who)).toBeNull();
    for (const who of [talk.agent, other.agent]) expect(code(await talk.send([id], {}, who))).toBe("NOT_FOUND");
    expect(code(await other.send([id]))).toBe("NOT_FOUND");
    expect(code(await talk.send([id, id, newId("att")]))).toBe("NOT_FOUND");
    expect(code(await talk.send([id, id]))).toBeNull();
    expect(code(await talk.send([id]))).toBe("ATTACHMENT_SENT");
    expect(await talk.show(id, talk.agent)).toMatchObject({ id });
    for (const who of [other.visitor, other.agent, neighbour]) expect(await talk.show(id, who)).toBeNull();
    await expect(
      neighbour
        .watch("subscription ($id: ID!) { attachmentsChanged(conversationId: $id) { kind } }", {
          id: conversationId,
        })
        .then((watch) => watch.next(() => true)),
    ).rejects.toThrow();
  });

  it("is opened by no link that was made up, changed, meant for something else, or has ended", async () => {
    const talk = await FileTalk.open(stack);
    const { id } = await talk.bring(PNG);
    const { downloadUrl } = await talk.settled(id);
    const { uploadUrl } = await talk.create();
    const [body, mac] = (downloadUrl as string).slice("/files/".length).split(".") as [string, string];
    const claim = JSON.parse(Buffer.from(body, "base64url").toString()) as object;
    const forged = Buffer.from(JSON.stringify({ ...claim, fileId: newId("att") })).toString("base64url");
    for (const path of [
      `${forged}.${mac}`,
      `${body}.`,
      `${body}.${mac.startsWith("A") ? "B" : "A"}${mac.slice(1)}`,
      "x",
      "",
      "..%2f..%2fetc",
    ])
      expect((await talk.get(`/files/${path}`)).status, path).toBe(403);
    expect((await talk.get(uploadUrl)).status).toBe(403);
    expect((await talk.put(downloadUrl, PNG)).status).toBe(403);
    stack.clock.forward(1_801);
    expect((await talk.get(downloadUrl)).status).toBe(410);
    stack.clock.forward(-1_801);
    expect((await talk.get(downloadUrl)).status).toBe(200);
    for (const method of ["POST", "DELETE", "PATCH"])
      expect((await fetch(`${stack.origin}${downloadUrl}`, { method })).status).toBe(405);
  });

  it("may be a place, which needs no upload", async () => {
    const talk = await FileTalk.open(stack);
    const text =
      "mutation ($input: CreateLocationInput!) { createLocation(input: $input) { attachment { id state } userErrors { code } } }";
    const place = (input: object) =>
      talk.visitor
        .ask(text, {
          input: {
            conversationId: talk.conversationId,
            latitude: 0,
            longitude: 0,
            idempotencyKey: newId("key"),
            ...input,
          },
        })
        .then(({ createLocation }) => createLocation);
    expect(code(await place({ latitude: 90.5 }))).toBe("PLACE_INVALID");
    expect(code(await place({ longitude: -181 }))).toBe("PLACE_INVALID");
    const { attachment } = await place({ latitude: 31.23, longitude: 121.47, name: "人民广场" });
    expect(attachment.state).toBe("READY");
    const { message } = await talk.send([attachment.id]);
    expect(message.attachments).toMatchObject([
      { kind: "LOCATION", location: { latitude: 31.23, longitude: 121.47, name: "人民广场", address: null } },
    ]);
  });

  it("is one of at most ten in a message, and a repeat of the message changes nothing", async () => {
    const talk = await FileTalk.open(stack);
    const ids: string[] = [];
    for (let i = 0; i < 3; i++) ids.push((await talk.create())["attachment"].id as string);
    expect(code(await talk.send(Array.from({ length: 11 }, () => newId("att"))))).toBe("TOO_MANY_ATTACHMENTS");
    const idempotencyKey = newId("key");
    const sent = await Promise.all(
      Array.from({ length: 20 }, () => talk.send([ids[1] as string, ids[0] as string], { idempotencyKey })),
    );
    expect(new Set(sent.map(({ message }) => message.id)).size).toBe(1);
    expect(sent[0]?.["message"].attachments.map((a: { id: string }) => a.id)).toEqual([ids[1], ids[0]]);
    expect(code(await talk.send([ids[2] as string], { idempotencyKey }))).toBe("IDEMPOTENCY_MISMATCH");
  });
});
