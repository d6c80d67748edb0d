import { choose } from "../message/act/chosen.js";
import { useOutbox } from "../outbox/use.outbox.js";
import type { Upload } from "../upload/uploads.js";
import { useTray, useUploads } from "../upload/use.uploads.js";
import { restsFromWriting } from "../viewing/activity.js";
import { keptVersion, takeDraft } from "./draft.js";
import { type Colleague, mentionedIn } from "./mention.search.js";
import { draftOf, type Mode } from "./mode.js";
import { quote, useQuote } from "./quote.js";

const NONE: readonly Upload[] = [];

interface Written {
  readonly conversationId: string;
  readonly mode: Mode;
  readonly text: string;
  readonly colleagues: readonly Colleague[];
}

/** What would go with the next message, and sending it. */
export function useSend({ conversationId, mode, text, colleagues }: Written) {
  const outbox = useOutbox();
  const uploads = useUploads();
  const lying = useTray(conversationId, mode === "note");
  const files = mode === "whisper" ? NONE : lying;
  const quoted = useQuote(conversationId);
  const answered = mode === "whisper" ? null : quoted;
  const canSend = (!!text.trim() || files.length > 0) && !files.some((one) => one.state === "failed");
  return {
    files,
    answered,
    canSend,
    send() {
      if (!canSend) return;
      const draft = takeDraft(draftOf(conversationId, mode)) ?? { key: crypto.randomUUID(), text: "" };
      const keys = files.map((one) => one.key);
      restsFromWriting();
      choose(null);
      quote(conversationId, null);
      void uploads.assign(keys, draft.key);
      void outbox.add({
        key: draft.key,
        conversationId,
        text: draft.text,
        writtenAt: Date.now(),
        draftVersion: keptVersion(conversationId),
        mode,
        mentionIds: mode === "note" ? mentionedIn(draft.text, colleagues) : [],
        ...(keys.length ? { files: keys } : {}),
        ...(answered ? { replyTo: answered } : {}),
      });
    },
  };
}
