import { createContext, use, useEffect, useMemo, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { AddNoteDocument, SendMessageDocument, WhisperDocument } from "../gql/graphql.js";
import { act } from "../live/act.js";
import { socket } from "../live/client.js";
import { retryPause } from "../live/follow.js";
import { takeSent } from "../message/messages.cache.js";
import { createOutbox, type Delivery, type Outbox, type Parcel } from "./outbox.js";
import { openParcelStore } from "./store.js";

export const OutboxContext = createContext<Outbox | null>(null);

/** The outbox of the signed-in agent, fed by this window and by the others. */
export function useNewOutbox(agentId: string): Outbox {
  const { t } = useTranslation();
  const { outbox, channel } = useMemo(() => {
    const channel = new BroadcastChannel(`switchboard-outbox-${agentId}`);
    const outbox = createOutbox({
      store: openParcelStore(agentId),
      deliver: (parcel) => deliver(parcel, () => t("common.fault")),
      alone: (conversationId, work) =>
        navigator.locks ? navigator.locks.request(`outbox-${conversationId}`, work) : work(),
      announce: () => channel.postMessage("changed"),
      pause: retryPause,
    });
    return { outbox, channel };
  }, [agentId]);

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

async function deliver(parcel: Parcel, fault: () => string): Promise<Delivery> {
  const outcome = await send(parcel);
  if (outcome.ok) {
    takeSent(outcome.payload.message, outcome.payload.conversation);
    return { kind: "sent" };
  }
  const [first] = outcome.userErrors;
  if (first?.code === "NETWORK" || isOutage(outcome.cause)) return { kind: "unreachable" };
  return { kind: "refused", reason: first?.message || fault() };
}

function send({ key, conversationId, text, mode, mentionIds }: Parcel) {
  const input = { conversationId, text, idempotencyKey: key };
  if (mode === "note") return act(AddNoteDocument, { input: { ...input, mentionIds: [...(mentionIds ?? [])] } });
  if (mode === "whisper") return act(WhisperDocument, { input });
  return act(SendMessageDocument, { input });
}

/** An answer that says nothing about the message itself: the gateway is restarting, or asks us to slow down. */
function isOutage(cause: unknown): boolean {
  const status = (cause as { statusCode?: number } | undefined)?.statusCode ?? 0;
  if (status === 429 || status >= 500) return true;
  const errors = (cause as { errors?: { extensions?: { retryable?: boolean } }[] } | undefined)?.errors ?? [];
  return errors.some((error) => error.extensions?.retryable === true);
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
