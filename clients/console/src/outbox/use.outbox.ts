import { createContext, use, useEffect, useMemo, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { AddNoteDocument, SendMessageDocument, WhisperDocument } from "../gql/graphql.js";
import { act } from "../live/act.js";
import { socket } from "../live/client.js";
import { retryPause } from "../live/follow.js";
import { isOutage } from "../live/outage.js";
import { takeSent } from "../message/messages.cache.js";
import { hasMarks } from "../richtext/marks.js";
import type { Uploads } from "../upload/uploads.js";
import { createOutbox, type Delivery, type Outbox, type Parcel } from "./outbox.js";
import { openParcelStore } from "./store.js";

export const OutboxContext = createContext<Outbox | null>(null);

/** The outbox of the signed-in agent, fed by this window and by the others. */
export function useNewOutbox(agentId: string, uploads: Uploads): Outbox {
  const { t } = useTranslation();
  const { outbox, channel } = useMemo(() => {
    const channel = new BroadcastChannel(`switchboard-outbox-${agentId}`);
    const outbox = createOutbox({
      store: openParcelStore(agentId),
      deliver: (parcel) => deliver(parcel, uploads, () => t("common.fault")),
      alone: (conversationId, work) =>
        navigator.locks ? navigator.locks.request(`outbox-${conversationId}`, work) : work(),
      announce: () => channel.postMessage("changed"),
      pause: retryPause,
    });
    return { outbox, channel };
  }, [agentId, uploads]);

  useEffect(() => {
    const reload = () => void outbox.reload();
    const again = () => socket.state() === "open" && outbox.drainAll();
    reload();
    channel.addEventListener("message", reload);
    window.addEventListener("online", outbox.drainAll);
    const unwatch = socket.watch(again);
    return () => {
      channel.removeEventListener("message", reload);
      window.removeEventListener("online", outbox.drainAll);
      unwatch();
    };
  }, [outbox, channel]);
  return outbox;
}

async function deliver(parcel: Parcel, uploads: Uploads, fault: () => string): Promise<Delivery> {
  const files = parcel.files ?? [];
  const attachmentIds: string[] = [];
  for (const outcome of await uploads.settled(files)) {
    if ("reason" in outcome) return { kind: "refused", reason: outcome.reason || fault() };
    attachmentIds.push(outcome.attachmentId);
  }
  const outcome = await send(parcel, attachmentIds);
  if (outcome.ok) {
    takeSent(outcome.payload.message, outcome.payload.conversation);
    if (files.length) await uploads.remove(files);
    return { kind: "sent" };
  }
  if (isOutage(outcome)) return { kind: "unreachable" };
  return { kind: "refused", reason: outcome.userErrors[0]?.message || fault() };
}

function send(parcel: Parcel, attachmentIds: string[]) {
  const { key, conversationId, text, mode, mentionIds, replyTo, draftVersion = null } = parcel;
  const input = {
    conversationId,
    text,
    idempotencyKey: key,
    ...(replyTo && mode !== "whisper" ? { replyToId: replyTo.id } : {}),
  };
  const files = attachmentIds.length ? { attachmentIds } : {};
  if (mode === "note")
    return act(AddNoteDocument, { input: { ...input, ...files, mentionIds: [...(mentionIds ?? [])], draftVersion } });
  if (mode === "whisper") return act(WhisperDocument, { input });
  // Marks are written by habit: what has none of them stays plain.
  const format = hasMarks(text) ? ("MARKDOWN" as const) : ("PLAIN" as const);
  return act(SendMessageDocument, { input: { ...input, format, draftVersion, ...files } });
}

export function useOutbox(): Outbox {
  const outbox = use(OutboxContext);
  if (!outbox) throw new Error("The outbox exists only for a signed-in agent.");
  return outbox;
}

export function useParcels(conversationId: string): readonly Parcel[] {
  const outbox = useOutbox();
  return useSyncExternalStore(outbox.watch, () => outbox.of(conversationId));
}
