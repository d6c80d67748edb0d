import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { ConversationFieldValueInput } from "../gql/graphql.js";
import { useLocale } from "../i18n/locale.js";
import { span } from "../time/format.js";
import type { ActionDraft } from "./action.draft.js";
import type { Choices } from "./use.choices.js";

const WORDS_MOST = 80;

/** Says in a line what an action does: `Add tag Refund`, `Snooze for 2 hr`. */
export function useActionWords({ agents, teams, tags, fields, replies }: Choices) {
  const { t } = useTranslation();
  const locale = useLocale();
  return useCallback(
    (draft: ActionDraft): string => {
      const named = (list: readonly { id: string; name: string }[], id: string | null | undefined) =>
        list.find((one) => one.id === id)?.name ?? t("actions.gone");
      const what = () => {
        switch (draft.kind) {
          case "ASSIGN_AGENT":
            return named(agents, draft.agentId);
          case "ASSIGN_TEAM":
            return named(teams, draft.teamId);
          case "ADD_TAG":
          case "REMOVE_TAG":
            return named(tags, draft.tagId);
          case "SEND_CANNED":
            return `/${replies.find(({ id }) => id === draft.cannedReplyId)?.shortcut.replace(/^\//, "") ?? t("actions.gone")}`;
          case "SET_PRIORITY":
            return draft.priority ? t(`actions.priority.${draft.priority}`) : "";
          case "SNOOZE":
            return span((draft.minutes ?? 0) * 60, locale);
          case "SET_FIELD": {
            const field = fields.find(({ id }) => id === draft.fieldValue?.conversationFieldId);
            return `${field?.label ?? t("actions.gone")} = ${valueWords(draft.fieldValue) || "–"}`;
          }
          default:
            return (draft.text ?? "").slice(0, WORDS_MOST);
        }
      };
      return t(`actions.does.${draft.kind}`, { what: what() });
    },
    [agents, teams, tags, fields, replies, t, locale],
  );
}

function valueWords(value: ConversationFieldValueInput | null | undefined): string {
  if (!value) return "";
  if (value.isTrue != null) return value.isTrue ? "✓" : "✗";
  return value.choices?.join(", ") ?? value.text ?? value.date ?? (value.number == null ? "" : String(value.number));
}
