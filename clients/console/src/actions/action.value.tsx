import { Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { ChannelPriority } from "../gql/graphql.js";
import { useLocale } from "../i18n/locale.js";
import { TagChip } from "../tags/tag.chip.js";
import { VariableText } from "../template/variable.text.js";
import { span } from "../time/format.js";
import type { ActionDraft } from "./action.draft.js";
import { FieldValue } from "./field.value.js";
import type { Choices } from "./use.choices.js";

const PRIORITIES: readonly ChannelPriority[] = ["URGENT", "HIGH", "NORMAL", "LOW"];
export const SNOOZES = [30, 60, 120, 240, 1_440, 4_320, 10_080];

interface ValueProps {
  readonly draft: ActionDraft;
  readonly choices: Choices;
  /** Nobody looks at it before it is done, so that a variable needs a default. */
  readonly isUnattended: boolean;
  onChange(part: Partial<ActionDraft>): void;
}

/** What an action takes besides its kind. */
export function ActionValue({ draft, choices, isUnattended, onChange }: ValueProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const pick = <Value extends string | number>(
    value: Value | null | undefined,
    options: readonly { value: Value; label: React.ReactNode; find?: string }[],
    change: (value: Value) => void,
  ) => (
    <Select<Value>
      className="action-part"
      aria-label={t(`actions.part.${draft.kind}`)}
      placeholder={t(`actions.part.${draft.kind}`)}
      value={value ?? null}
      onChange={change}
      showSearch
      optionFilterProp="find"
      notFoundContent={t("common.nothingFound")}
      options={options.map((option) => ({ ...option, find: option.find ?? String(option.label) }))}
    />
  );
  const named = (list: readonly { id: string; name: string }[]) =>
    list.map(({ id, name }) => ({ value: id, label: name }));

  switch (draft.kind) {
    case "RESOLVE":
      return null;
    case "ADD_NOTE":
      return (
        <Input.TextArea
          className="action-part"
          autoSize={{ minRows: 1, maxRows: 6 }}
          aria-label={t("actions.part.ADD_NOTE")}
          placeholder={t("actions.part.ADD_NOTE")}
          value={draft.text ?? ""}
          onChange={(event) => onChange({ text: event.target.value })}
        />
      );
    case "SEND_TEXT":
      return (
        <VariableText
          label={t("actions.part.SEND_TEXT")}
          value={draft.text ?? ""}
          isUnattended={isUnattended}
          onChange={(text) => onChange({ text })}
        />
      );
    case "SEND_CANNED": {
      const replies = choices.replies
        .filter(({ scope }) => !isUnattended || scope !== "PERSONAL")
        .map(({ id, shortcut, text }) => ({
          value: id,
          label: (
            <span className="row">
              <b>/{shortcut.replace(/^\//, "")}</b>
              <span className="clip dim">{text}</span>
            </span>
          ),
          find: `${shortcut} ${text}`,
        }));
      return pick(draft.cannedReplyId, replies, (cannedReplyId) => onChange({ cannedReplyId }));
    }
    case "ASSIGN_AGENT":
      return pick(draft.agentId, named(choices.agents), (agentId) => onChange({ agentId }));
    case "ASSIGN_TEAM":
      return pick(draft.teamId, named(choices.teams), (teamId) => onChange({ teamId }));
    case "ADD_TAG":
    case "REMOVE_TAG": {
      const tags = choices.tags.map((tag) => ({ value: tag.id, label: <TagChip tag={tag} />, find: tag.name }));
      return pick(draft.tagId, tags, (tagId) => onChange({ tagId }));
    }
    case "SET_PRIORITY":
      return pick(
        draft.priority,
        PRIORITIES.map((value) => ({ value, label: t(`actions.priority.${value}`) })),
        (priority) => onChange({ priority }),
      );
    case "SNOOZE": {
      const all = [...new Set([...SNOOZES, draft.minutes ?? 60])].sort((a, b) => a - b);
      return pick(
        draft.minutes,
        all.map((value) => ({ value, label: span(value * 60, locale) })),
        (minutes) => onChange({ minutes }),
      );
    }
    case "SET_FIELD":
      return (
        <FieldValue
          fields={choices.fields}
          value={draft.fieldValue ?? null}
          onChange={(fieldValue) => onChange({ fieldValue })}
        />
      );
  }
}
