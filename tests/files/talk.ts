import { newId } from "@switchboard/kit";
import type { Data } from "@switchboard/kit/testing";
import type { TestDesk } from "../support/desk.js";
import type { Person } from "../support/person.js";
import type { TestStack } from "../support/stack.js";

const SHOWN =
  "id name kind size type state failure isSent width height downloadUrl thumbnailUrl location { latitude longitude name address }";
const CREATE = `mutation ($input: CreateUploadInput!) { createUpload(input: $input) {
  attachment { ${SHOWN} } uploadUrl uploadUntil limit { bytesMost types } userErrors { code message path } } }`;
const SEND = `mutation ($input: SendMessageInput!) { sendMessage(input: $input) {
  message { id text attachments { ${SHOWN} } } userErrors { code path } } }`;

/** A smallest PNG: one pixel. */
export const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
export const EICAR = Buffer.from(`X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR${"-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"}`);

export const code = (payload: Data): string | null => payload["userErrors"][0]?.code ?? null;

/** A conversation into which files are put. */
export class FileTalk {
  private constructor(
    readonly stack: TestStack,
    readonly desk: TestDesk,
    readonly visitor: Person,
    readonly agent: Person,
    readonly conversationId: string,
  ) {}

  static async open(stack: TestStack): Promise<FileTalk> {
    const desk = await stack.desk();
    const agent = await desk.onlineAgent();
    const visitor = await desk.visitor({ name: "Li" });
    const text =
      "mutation ($input: StartConversationInput!) { startConversation(input: $input) { conversation { id } } }";
    const { startConversation } = await visitor.ask(text, { input: { text: "Hello", idempotencyKey: newId("key") } });
    return new FileTalk(stack, desk, visitor, agent, startConversation.conversation.id);
  }

  async create(input: Data = {}, who: Person = this.visitor): Promise<Data> {
    const { createUpload } = await who.ask(CREATE, {
      input: {
        conversationId: this.conversationId,
        name: "photo.png",
        size: PNG.length,
        kind: "PICTURE",
        idempotencyKey: newId("key"),
        ...input,
      },
    });
    return createUpload;
  }

  put(uploadUrl: string, body: Buffer | ReadableStream, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.stack.origin}${uploadUrl}`, { method: "PUT", body, headers, duplex: "half" } as RequestInit);
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(`${this.stack.origin}${path}`, { headers });
  }

  /** Announces and uploads. */
  async bring(bytes: Buffer, input: Data = {}, who: Person = this.visitor): Promise<Data> {
    const { attachment, uploadUrl, userErrors } = await this.create({ size: bytes.length, ...input }, who);
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
    const response = await this.put(uploadUrl, bytes);
    if (response.status !== 204) throw new Error(`${response.status} ${await response.text()}`);
    return attachment;
  }

  async show(id: string, who: Person = this.visitor): Promise<Data> {
    return (await who.ask(`query ($id: ID!) { node(id: $id) { ... on Attachment { ${SHOWN} } } }`, { id })).node;
  }

  /** Once it has been looked at; within ten seconds. */
  async settled(id: string, who: Person = this.visitor): Promise<Data> {
    const until = Date.now() + 20_000;
    for (;;) {
      const shown = await this.show(id, who);
      if (shown["state"] !== "PENDING") return shown;
      if (Date.now() > until) throw new Error("It is still pending.");
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async send(attachmentIds: readonly string[], input: Data = {}, who: Person = this.visitor): Promise<Data> {
    const { conversationId } = this;
    const given = { conversationId, attachmentIds, idempotencyKey: newId("key"), ...input };
    return (await who.ask(SEND, { input: given })).sendMessage;
  }
}
