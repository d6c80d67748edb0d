import { createContext, use, useEffect, useMemo, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { takeAttachment } from "../attachment/attachment.cache.js";
import { CreateUploadDocument } from "../gql/graphql.js";
import { act } from "../live/act.js";
import { isOutage } from "../live/outage.js";
import { retryPause } from "../live/follow.js";
import { tell } from "../parts/toast.js";
import { kindOf } from "./kinds.js";
import { putFile } from "./put.js";
import { openUploadStore } from "./store.js";
import { type Announced, createUploads, type Upload, type Uploads } from "./uploads.js";

/** Attachments that one message may carry. */
const PER_MESSAGE = 10;

export const UploadsContext = createContext<Uploads | null>(null);

/** The uploads of the signed-in agent, shared with other windows by what is stored. */
export function useNewUploads(agentId: string): Uploads {
  const { t } = useTranslation();
  const { uploads, channel } = useMemo(() => {
    const channel = new BroadcastChannel(`switchboard-uploads-${agentId}`);
    const uploads = createUploads({
      store: openUploadStore(agentId),
      announce: (upload) => announce(upload, () => t("common.fault")),
      put: putFile,
      tell: () => channel.postMessage("changed"),
      pause: (attempt, signal) => {
        const { promise, resolve } = Promise.withResolvers<void>();
        const timer = setTimeout(resolve, retryPause(attempt));
        signal.addEventListener("abort", () => resolve());
        window.addEventListener("online", () => resolve(), { once: true });
        return promise.finally(() => clearTimeout(timer));
      },
    });
    return { uploads, channel };
  }, [agentId]);
  useEffect(() => {
    void uploads.reload(true);
    // The window that they were chosen in brings them; the others show them.
    const reload = () => void uploads.reload(false);
    channel.addEventListener("message", reload);
    return () => channel.removeEventListener("message", reload);
  }, [uploads, channel]);
  return uploads;
}

async function announce(upload: Upload, fault: () => string): Promise<Announced> {
  const { key, attempt, conversationId, name, size, kind } = upload;
  const idempotencyKey = `${key}.${attempt}`;
  const outcome = await act(CreateUploadDocument, { input: { conversationId, name, size, kind, idempotencyKey } });
  if (outcome.ok && outcome.payload.attachment) {
    takeAttachment(outcome.payload.attachment);
    return { kind: "taken", attachmentId: outcome.payload.attachment.id, url: outcome.payload.uploadUrl ?? null };
  }
  if (!outcome.ok && isOutage(outcome)) return { kind: "unreachable" };
  return { kind: "refused", reason: (!outcome.ok && outcome.userErrors[0]?.message) || fault() };
}

export function useUploads(): Uploads {
  const uploads = use(UploadsContext);
  if (!uploads) throw new Error("Uploads exist only for a signed-in agent.");
  return uploads;
}

export function useUploadsOf(conversationId: string): readonly Upload[] {
  const uploads = useUploads();
  return useSyncExternalStore(uploads.watch, () => uploads.of(conversationId));
}

/** What lies in a tray of a conversation: what is chosen for colleagues and what is for the customer never meet. */
export function useTray(conversationId: string, isForDesk: boolean): readonly Upload[] {
  return useUploadsOf(conversationId).filter((one) => !one.parcel && !!one.isForDesk === isForDesk);
}

/** Takes files into a tray of a conversation, from wherever they came. */
export function useTakeFiles(conversationId: string, isForDesk: boolean) {
  const { t } = useTranslation();
  const uploads = useUploads();
  const lying = useTray(conversationId, isForDesk);
  return (files: readonly File[]) => {
    const room = PER_MESSAGE - lying.length;
    if (files.length > room) tell(t("pane.file.tooMany", { count: PER_MESSAGE }));
    const chosenAt = Date.now();
    void uploads.add(
      files.slice(0, Math.max(room, 0)).map((file, index) => ({
        key: crypto.randomUUID(),
        conversationId,
        name: file.name || t("pane.file.pasted"),
        size: file.size,
        kind: kindOf(file.type),
        file,
        isForDesk,
        chosenAt: chosenAt + index / 100,
      })),
    );
  };
}
