import "../sorting/sorting.css";
import "./actions.css";
import { Select } from "antd";
import { useTranslation } from "react-i18next";
import type { ActionKind } from "../gql/graphql.js";
import type { UserError } from "../live/act.js";
import { Icon } from "../parts/icon.js";
import { Menu } from "../parts/menu.js";
import { moved, useSorting } from "../sorting/use.sorting.js";
import { type ActionDraft, KIND_ICONS, KINDS, newDraft } from "./action.draft.js";
import { ActionValue } from "./action.value.js";
import type { Choices } from "./use.choices.js";

const MOST = 20;

interface ListProps {
  readonly actions: readonly ActionDraft[];
  readonly choices: Choices;
  readonly isUnattended?: boolean;
  /** Refusals of the last attempt; those of an action stand below it. */
  readonly errors?: readonly UserError[];
  onChange(actions: readonly ActionDraft[]): void;
}

/** What is done, in order: each line can be changed, moved and taken out. */
export function ActionList({ actions, choices, isUnattended = false, errors = [], onChange }: ListProps) {
  const { t } = useTranslation();
  const sorting = useSorting(actions.length, (from, to) => onChange(moved(actions, from, to)));
  const errorOf = (index: number) =>
    errors.find(({ path }) => path?.some((part, at) => part === "actions" && path[at + 1] === String(index)));
  const kinds = KINDS.map((kind) => ({ kind, label: t(`actions.kind.${kind}`) }));

  return (
    <div className="stack" style={{ gap: 6 }}>
      <ol className="action-list">
        {actions.map((draft, index) => (
          <li key={draft.key} className="action-row" {...sorting.rowOf(index)}>
            <button
              type="button"
              className="handle"
              aria-label={t("actions.move", { number: index + 1 })}
              {...sorting.handleOf(index)}
            />
            <Select<ActionKind>
              className="action-kind"
              aria-label={t("actions.what")}
              value={draft.kind}
              onChange={(kind) => onChange(actions.with(index, { ...newDraft(kind), key: draft.key }))}
              options={kinds.map(({ kind, label }) => ({
                value: kind,
                label: (
                  <span className="row">
                    <Icon name={KIND_ICONS[kind]} size={14} /> {label}
                  </span>
                ),
              }))}
              popupMatchSelectWidth={false}
            />
            <ActionValue
              draft={draft}
              choices={choices}
              isUnattended={isUnattended}
              onChange={(part) => onChange(actions.with(index, { ...draft, ...part }))}
            />
            <button
              type="button"
              className="icon-button end"
              aria-label={t("actions.remove", { number: index + 1 })}
              onClick={() => onChange(actions.toSpliced(index, 1))}
            >
              <Icon name="close" size={12} />
            </button>
            {errorOf(index) && (
              <p className="field-error action-error" role="alert">
                {errorOf(index)?.message}
              </p>
            )}
          </li>
        ))}
      </ol>
      {actions.length < MOST && (
        <span>
          <Menu
            label={t("actions.add")}
            isNamed
            className="link-button row"
            side="above-start"
            face={
              <>
                <Icon name="plus" size={14} /> {t("actions.add")}
              </>
            }
            items={kinds.map(({ kind, label }) => ({
              label,
              mark: <Icon name={KIND_ICONS[kind]} size={14} />,
              run: () => onChange([...actions, newDraft(kind)]),
            }))}
          />
        </span>
      )}
    </div>
  );
}
