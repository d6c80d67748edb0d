import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import {
  type ConversationHeadFragment,
  MergeConversationsDocument,
  SplitConversationDocument,
  UnmergeConversationDocument,
  UnsplitConversationDocument,
} from "../../gql/graphql.js";
import { act } from "../../live/act.js";
import { takeHead } from "../../message/messages.cache.js";
import { tell } from "../../parts/toast.js";
import { settle } from "../use.moves.js";

interface Known {
  readonly id: string;
}

type Head = ConversationHeadFragment | null | undefined;

/** Joins conversations and takes them apart again; each step can be undone from the line that tells of it. */
export function useLinks() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const show = (conversationId: string) =>
    navigate({ to: "/desk/$conversationId", params: { conversationId }, search: (known: object) => known });

  const unmerge = async (part: { readonly id: string }): Promise<boolean> => {
    const outcome = await act(UnmergeConversationDocument, {
      input: { conversationId: part.id, idempotencyKey: crypto.randomUUID() },
    });
    takeHead(outcome.payload?.target as Head);
    const ok = settle(outcome);
    if (ok) tell(t("pane.link.unmerged"));
    return ok;
  };
  const unsplit = async (part: { readonly id: string }): Promise<boolean> => {
    const outcome = await act(UnsplitConversationDocument, {
      input: { conversationId: part.id, idempotencyKey: crypto.randomUUID() },
    });
    takeHead(outcome.payload?.target as Head);
    const ok = settle(outcome);
    const whole = outcome.payload?.target?.id;
    if (ok && whole) await show(whole);
    if (ok) tell(t("pane.link.unsplit"));
    return ok;
  };
  return {
    unmerge,
    unsplit,
    /** Makes `part` a part of `whole`, which goes on for both. */
    async merge(part: Known, whole: Known, isSamePerson = false): Promise<boolean> {
      const outcome = await act(MergeConversationsDocument, {
        input: { sourceId: part.id, targetId: whole.id, isSamePerson, idempotencyKey: crypto.randomUUID() },
      });
      takeHead(outcome.payload?.source as Head);
      if (!settle(outcome)) return false;
      await show(whole.id);
      tell(t("pane.link.merged"), { label: t("pane.undo"), run: () => void unmerge(part) });
      return true;
    },
    async split(known: Known, fromMessageId: string, throughMessageId: string | null): Promise<boolean> {
      const outcome = await act(SplitConversationDocument, {
        input: { conversationId: known.id, fromMessageId, throughMessageId, idempotencyKey: crypto.randomUUID() },
      });
      const part = outcome.payload?.part;
      takeHead(part as Head);
      if (!settle(outcome)) return false;
      if (part) {
        await show(part.id);
        tell(t("pane.link.split", { number: part.number }), {
          label: t("pane.undo"),
          run: () => void unsplit(part),
        });
      }
      return true;
    },
  };
}
