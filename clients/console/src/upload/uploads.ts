import type { AttachmentKind } from "../gql/graphql.js";

/** A file on its way to a conversation. It is kept in this browser until its message is sent, through reloads too. */
export interface Upload {
  readonly key: string;
  readonly conversationId: string;
  readonly name: string;
  readonly size: number;
  readonly kind: AttachmentKind;
  readonly file: Blob;
  /** Chosen for a note: it never goes to the customer. */
  readonly isForDesk?: boolean;
  /** Milliseconds since the epoch; orders the files of one message. */
  readonly chosenAt: number;
  readonly state: "waiting" | "sending" | "arrived" | "failed";
  /** Part of the bytes that has gone, 0 to 1. */
  readonly progress: number;
  /** Rises with each retry: a file that was refused is announced anew. */
  readonly attempt: number;
  /** The parcel that it goes with; in the tray while there is none. */
  readonly parcel?: string;
  readonly attachmentId?: string;
  /** Why it was refused, in the user's language; only when failed. */
  readonly reason?: string;
}

export interface UploadStore {
  all(): Promise<Upload[]>;
  put(upload: Upload): Promise<void>;
  remove(key: string): Promise<void>;
}

export type Announced =
  | { kind: "taken"; attachmentId: string; url: string | null }
  | { kind: "refused"; reason: string }
  | { kind: "unreachable" };
export type Put = { kind: "arrived" } | { kind: "refused"; reason: string } | { kind: "unreachable" };

interface Ports {
  readonly store: UploadStore;
  announce(upload: Upload): Promise<Announced>;
  put(url: string, file: Blob, onProgress: (part: number) => void, signal: AbortSignal): Promise<Put>;
  /** Tells other windows that the stored uploads changed. */
  tell(): void;
  /** Resolves when attempt `n` after the link failed may begin. */
  pause(attempt: number, signal: AbortSignal): Promise<void>;
}

export type Outcome = { readonly attachmentId: string } | { readonly reason: string };
type New = Pick<Upload, "key" | "conversationId" | "name" | "size" | "kind" | "file" | "isForDesk" | "chosenAt">;

const NONE: readonly Upload[] = [];

/** Brings chosen files to the server, each once however often the link breaks. */
export function createUploads({ store, announce, put, tell, pause }: Ports) {
  let uploads: readonly Upload[] = [];
  const views = new Map<string, readonly Upload[]>();
  const listeners = new Set<() => void>();
  const running = new Map<string, { readonly end: AbortController; readonly done: Promise<void> }>();

  const find = (key: string) => uploads.find((one) => one.key === key);
  const show = (next: readonly Upload[]) => {
    uploads = [...next].sort((a, b) => a.chosenAt - b.chosenAt || a.key.localeCompare(b.key));
    views.clear();
    for (const listener of listeners) listener();
  };
  const change = (key: string, more: Partial<Upload>) =>
    show(uploads.map((one) => (one.key === key ? { ...one, ...more } : one)));
  const keep = async (key: string, more: Partial<Upload>) => {
    change(key, more);
    const upload = find(key);
    if (upload) await store.put(upload);
  };

  async function bring(key: string, signal: AbortSignal): Promise<void> {
    for (let attempt = 0; !signal.aborted; attempt++) {
      const upload = find(key);
      if (!upload || upload.state === "arrived" || upload.state === "failed") return;
      const announced = await announce(upload);
      if (signal.aborted) return;
      if (announced.kind === "refused") return keep(key, { state: "failed", reason: announced.reason });
      if (announced.kind === "taken") {
        const { attachmentId, url } = announced;
        // No address: its bytes have come already.
        if (!url) return keep(key, { state: "arrived", attachmentId, progress: 1 });
        change(key, { state: "sending", attachmentId });
        const sent = await put(url, upload.file, (progress) => change(key, { progress }), signal);
        if (signal.aborted) return;
        if (sent.kind === "arrived") return keep(key, { state: "arrived", attachmentId, progress: 1 });
        if (sent.kind === "refused") return keep(key, { state: "failed", reason: sent.reason });
      }
      change(key, { state: "waiting", progress: 0 });
      await pause(attempt, signal);
    }
  }

  function start(key: string): Promise<void> {
    const known = running.get(key);
    if (known) return known.done;
    const end = new AbortController();
    const done = bring(key, end.signal).finally(() => running.delete(key));
    running.set(key, { end, done });
    return done;
  }

  const remove = async (keys: readonly string[]) => {
    for (const key of keys) running.get(key)?.end.abort();
    show(uploads.filter((one) => !keys.includes(one.key)));
    for (const key of keys) await store.remove(key);
    tell();
  };

  return {
    /** Reads what is stored; `starts` = also brings what has not arrived, as after a reload of the page. */
    async reload(starts: boolean): Promise<void> {
      const stored = await store.all();
      show(stored.map((one) => (running.has(one.key) ? (find(one.key) ?? one) : one)));
      if (starts) for (const one of uploads) void start(one.key);
    },
    async add(files: readonly New[]): Promise<void> {
      const fresh = files.map<Upload>((file) => ({ ...file, state: "waiting", progress: 0, attempt: 0 }));
      show([...uploads, ...fresh]);
      for (const one of fresh) await store.put(one);
      tell();
      for (const one of fresh) void start(one.key);
    },
    async retry(key: string): Promise<void> {
      const upload = find(key);
      if (!upload) return;
      const { reason: _, attachmentId: __, ...rest } = upload;
      const fresh: Upload = { ...rest, state: "waiting", progress: 0, attempt: upload.attempt + 1 };
      show(uploads.map((one) => (one.key === key ? fresh : one)));
      await store.put(fresh);
      void start(key);
    },
    /** The server found that it cannot be sent. */
    refuse: (key: string, reason: string) => keep(key, { state: "failed", reason }),
    remove,
    /** They go with a parcel from now on, or, with `null`, stand in the tray again. */
    async assign(keys: readonly string[], parcel: string | null): Promise<void> {
      if (!keys.length) return;
      const aim = ({ parcel: _, ...rest }: Upload): Upload => (parcel ? { ...rest, parcel } : rest);
      show(uploads.map((one) => (keys.includes(one.key) ? aim(one) : one)));
      for (const one of uploads.filter(({ key }) => keys.includes(key))) await store.put(one);
      tell();
    },
    /** What became of the files of a parcel, when all of them have arrived or one was refused. */
    async settled(keys: readonly string[]): Promise<readonly Outcome[]> {
      await Promise.all(keys.map((key) => start(key)));
      return keys.map((key) => {
        const upload = find(key);
        if (upload?.state === "arrived" && upload.attachmentId) return { attachmentId: upload.attachmentId };
        return { reason: upload?.reason ?? "" };
      });
    },
    watch(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Files of a conversation in the order chosen; the same array until something changes. */
    of(conversationId: string): readonly Upload[] {
      const known = views.get(conversationId);
      if (known) return known;
      const view = uploads.filter((one) => one.conversationId === conversationId);
      views.set(conversationId, view.length ? view : NONE);
      return view.length ? view : NONE;
    },
  };
}

export type Uploads = ReturnType<typeof createUploads>;
