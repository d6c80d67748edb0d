import { type AttachmentCardFragment, CreateUploadDocument } from "../gql/graphql.js";
import { Fault } from "../graph/fault.js";
import type { Run } from "../graph/http.js";
import { kindOf } from "./kind.js";
import { put } from "./put.js";

/** A file that the visitor has chosen and that has not gone with a message yet. */
export interface Upload {
  /** Idempotency key of the announcement. */
  key: string;
  file: File;
  kind: "PICTURE" | "VOICE" | "VIDEO" | "FILE";
  state: "waiting" | "sending" | "there" | "failed" | "infected";
  /** 0 to 1, of its bytes. */
  share: number;
  attachmentId: string | null;
  /** Why it cannot be sent, in the visitor's language; empty when nobody said. */
  failure: string;
}

export interface UploadParts {
  run: Run;
  origin: string;
  onChange(list: readonly Upload[]): void;
}

/** As many as one message carries. */
export const mostFiles = 10;

/** Files on their way to the server, ahead of the message they will go with. */
export class Uploads {
  readonly #parts: UploadParts;
  #list: readonly Upload[] = [];

  constructor(parts: UploadParts) {
    this.#parts = parts;
  }

  get list(): readonly Upload[] {
    return this.#list;
  }

  /** True when everything chosen can go with a message now. */
  get areThere(): boolean {
    return this.#list.every(({ state }) => state === "there");
  }

  /** @param conversationId where they will go; null = they wait for one */
  add(files: readonly File[], conversationId: string | null): void {
    const chosen = files
      .filter((file) => file.size > 0)
      .slice(0, mostFiles - this.#list.length)
      .map(
        (file): Upload => ({
          key: crypto.randomUUID(),
          file,
          kind: kindOf(file.type),
          state: "waiting",
          share: 0,
          attachmentId: null,
          failure: "",
        }),
      );
    this.#show([...this.#list, ...chosen]);
    if (conversationId) this.start(conversationId);
  }

  start(conversationId: string): void {
    for (const { key, state } of this.#list) if (state === "waiting") void this.#send(key, conversationId);
  }

  retry(key: string, conversationId: string | null): void {
    this.#change(key, { state: "waiting", share: 0, failure: "" });
    if (conversationId) this.start(conversationId);
  }

  remove(key: string): void {
    this.#show(this.#list.filter((one) => one.key !== key));
  }

  clear(): void {
    this.#show([]);
  }

  /** The server has looked at one of them. */
  take(card: AttachmentCardFragment): void {
    const own = this.#list.find(({ attachmentId }) => attachmentId === card.id);
    if (own && card.state === "INFECTED") this.#change(own.key, { state: "infected" });
    else if (own && card.state === "FAILED") this.#change(own.key, { state: "failed" });
  }

  async #send(key: string, conversationId: string): Promise<void> {
    const upload = this.#list.find((one) => one.key === key);
    if (!upload) return;
    const { file, kind } = upload;
    const { run, origin } = this.#parts;
    this.#change(key, { state: "sending" });
    try {
      const { createUpload } = await run(CreateUploadDocument, {
        input: { conversationId, name: file.name || "file", size: file.size, kind, idempotencyKey: key },
      });
      const [error] = createUpload.userErrors;
      if (error || !createUpload.attachment) throw new Fault(error?.code ?? "", error?.message ?? "", false);
      this.#change(key, { attachmentId: createUpload.attachment.id });
      // No address: a try before this one has brought the bytes, and only its answer was lost.
      if (createUpload.uploadUrl)
        await put(origin + createUpload.uploadUrl, file, (share) => this.#change(key, { share }));
      const now = this.#list.find((one) => one.key === key);
      if (now?.state === "sending") this.#change(key, { state: "there", share: 1 });
    } catch (cause) {
      const said = cause instanceof Fault && !cause.isRetryable ? cause.message : "";
      this.#change(key, { state: "failed", failure: said });
    }
  }

  #change(key: string, change: Partial<Upload>): void {
    this.#show(this.#list.map((one) => (one.key === key ? { ...one, ...change } : one)));
  }

  #show(list: readonly Upload[]): void {
    this.#list = list;
    this.#parts.onChange(list);
  }
}
