import type { AttachmentCardFragment } from "../gql/graphql.js";
import { type UploadParts, Uploads } from "./uploads.js";

export interface ParcelParts extends UploadParts {
  /** The conversation that more can be said in; null when the next words begin one. */
  liveId(): string | null;
  say(text: string, attachmentIds?: readonly string[]): void;
  /** What begins a conversation for files, or voice messages, that come without words. */
  words: Readonly<Record<"filesFollow" | "voiceFollows", string>>;
}

/** The files that go with the next message: chosen, brought to the server, and said once they are there. */
export class Parcel {
  readonly #parts: ParcelParts;
  readonly #uploads: Uploads;
  /** What is said with the files once they are there; null while they are only being chosen. */
  #text: string | null = null;

  constructor(parts: ParcelParts) {
    this.#parts = parts;
    const onChange: UploadParts["onChange"] = (list) => {
      parts.onChange(list);
      this.#hand();
    };
    this.#uploads = new Uploads({ ...parts, onChange });
  }

  get isEmpty(): boolean {
    return this.#uploads.list.length === 0;
  }

  attach(files: readonly File[]): void {
    this.#uploads.add(files, this.#parts.liveId());
  }

  retry(key: string): void {
    this.#uploads.retry(key, this.#parts.liveId());
  }

  remove(key: string): void {
    this.#uploads.remove(key);
  }

  take(card: AttachmentCardFragment): void {
    this.#uploads.take(card);
  }

  /** A conversation is there: what waited for it sets out. */
  start(): void {
    const id = this.#parts.liveId();
    if (id) this.#uploads.start(id);
  }

  send(text: string): void {
    const { liveId, say, words } = this.#parts;
    const isTalk = liveId() !== null;
    const goTogether = isTalk && this.#uploads.areThere;
    // Words never wait for bytes. Files belong to a conversation: where there is none, words begin it.
    const areVoices = this.#uploads.list.every(({ kind }) => kind === "VOICE");
    if (!goTogether && (text || !isTalk)) say(text || words[areVoices ? "voiceFollows" : "filesFollow"]);
    this.#text = goTogether ? text : "";
    this.#hand();
  }

  /** Once the bytes are all there: whether they are harmless the server says later, in the talk. */
  #hand(): void {
    const { list, areThere } = this.#uploads;
    const { liveId, say } = this.#parts;
    if (this.#text === null || (list.length > 0 && (!areThere || liveId() === null))) return;
    const text = this.#text;
    this.#text = null;
    const ids = list.flatMap(({ attachmentId }) => attachmentId ?? []);
    this.#uploads.clear();
    if (text || ids.length > 0) say(text, ids);
  }
}
