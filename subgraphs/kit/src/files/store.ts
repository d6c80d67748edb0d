import type { Readable } from "node:stream";

/** A part of a file: first and last byte, both included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the bytes of files lie. A key is made by us, never by a user; what is written under it becomes readable only
 * once it is whole, and is never changed afterwards.
 */
export interface FileStore {
  /**
   * Stores exactly `size` bytes. A source that fails or ends early leaves nothing behind.
   * @throws whatever the source throws, or the store's own error
   */
  write(key: string, source: Readable, size: number): Promise<void>;
  /** @throws FileMissing when there is nothing under the key. */
  read(key: string, range?: ByteRange): Promise<Readable>;
  /** Removes it; what is not there is no error. */
  remove(key: string): Promise<void>;
  /** Clears what writers that died have left half done, older than this. */
  tidy(before: Date): Promise<void>;
}

export class FileMissing extends Error {
  constructor(key: string) {
    super(`There is no file ${key}.`);
    this.name = "FileMissing";
  }
}

/** `<workspace>/<name>`: a folder for each workspace, so that one can be counted, moved and erased alone. */
const KEY = /^wsp_[0-9a-z]{26}\/[a-z]{3}_[\w-]{20,80}(\.thumb)?$/;

/** Keys come from rows and signed links; should one ever not, it does not become a path. @throws Error */
export function assertKey(key: string): void {
  if (!KEY.test(key)) throw new Error("Not a key of a file.");
}
