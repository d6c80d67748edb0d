import { useSyncExternalStore } from "react";
import type { AttachmentPartsFragment, MessagePartsFragment } from "../gql/graphql.js";

/**
 * Messages read backwards, beyond those that a conversation is opened with. They lie here as they came and not in the
 * cache, which would look at each of ten thousand anew whenever one comes.
 */
export interface Archive {
  readonly nodes: readonly MessagePartsFragment[];
  /** Where to read on; null when the first message is here. */
  readonly before: string | null;
}

const KEPT = 4;
const archives = new Map<string, Archive>();
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

/** Puts an older page before what is here. The conversations looked at last keep theirs. */
export function fileOlder(conversationId: string, nodes: readonly MessagePartsFragment[], before: string | null): void {
  const known = archives.get(conversationId)?.nodes ?? [];
  const has = new Set(known.map(({ id }) => id));
  archives.delete(conversationId);
  archives.set(conversationId, { nodes: [...nodes.filter(({ id }) => !has.has(id)), ...known], before });
  const [oldest] = archives.keys();
  if (archives.size > KEPT && oldest) archives.delete(oldest);
  tell();
}

/** A message that was read before has changed. */
export function reviseArchive(conversationId: string, message: MessagePartsFragment): void {
  const archive = archives.get(conversationId);
  const at = archive?.nodes.findIndex(({ id }) => id === message.id) ?? -1;
  if (!archive || at < 0 || (archive.nodes[at]?.version ?? 0) > message.version) return;
  archives.set(conversationId, { ...archive, nodes: archive.nodes.with(at, message) });
  tell();
}

/** A file was looked at, or has new links. */
export function reviseAttachment(attachment: AttachmentPartsFragment): void {
  for (const [conversationId, archive] of archives) {
    const at = archive.nodes.findIndex(({ attachments }) => attachments.some(({ id }) => id === attachment.id));
    const message = archive.nodes[at];
    if (!message) continue;
    const attachments = message.attachments.map((one) => (one.id === attachment.id ? attachment : one));
    archives.set(conversationId, { ...archive, nodes: archive.nodes.with(at, { ...message, attachments }) });
    return tell();
  }
}

/** The archive, if it touches the first message that the conversation is shown with; after a long cut it does not. */
export function touching(archive: Archive | undefined, first: MessagePartsFragment | undefined): Archive | undefined {
  const last = archive?.nodes.at(-1);
  return last && first && first.sequence - last.sequence <= 1 && first.sequence >= last.sequence ? archive : undefined;
}

/** Another person sits down here. */
export function forgetArchives(): void {
  archives.clear();
  tell();
}

export const archiveOf = (conversationId: string): Archive | undefined => archives.get(conversationId);

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useArchive(conversationId: string, first: MessagePartsFragment | undefined): Archive | undefined {
  const archive = useSyncExternalStore(watch, () => archives.get(conversationId));
  return touching(archive, first);
}
