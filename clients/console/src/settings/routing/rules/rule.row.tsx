import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import type { UserError } from "../../../live/act.js";
import { Icon, type IconName } from "../../../parts/icon.js";
import type { Rule } from "../rule/rule.js";
import type { Choices } from "../rule/rule.words.js";
import { RuleEditor } from "./rule.editor.js";
import { RuleSummary } from "./rule.summary.js";

interface RowProps {
  readonly rule: Rule;
  readonly place: number;
  readonly count: number;
  readonly choices: Choices;
  readonly errors: readonly UserError[];
  readonly isFixed: boolean;
  readonly isOpen: boolean;
  readonly isDragged: boolean;
  onToggle(): void;
  onChange(rule: Rule): void;
  onMove(to: number): void;
  onCopy(): void;
  readonly onRemove: (() => void) | null;
  onDrag(isOn: boolean): void;
  onDraggedOver(): void;
}

export function RuleRow(props: RowProps) {
  const { t } = useTranslation();
  const { rule, place, count, choices, errors, isFixed, isOpen, onMove } = props;
  const { name } = rule;
  const pressed = (event: KeyboardEvent) => {
    if (isFixed || !event.altKey || !/^Arrow(Up|Down)$/.test(event.key)) return;
    event.preventDefault();
    onMove(place + (event.key === "ArrowUp" ? -1 : 1));
  };
  return (
    <li
      className="rule"
      data-open={isOpen}
      data-dragged={props.isDragged}
      onDragOver={(event) => {
        event.preventDefault();
        props.onDraggedOver();
      }}
    >
      <div className="rule-head">
        {!isFixed && (
          <span
            className="rule-grip"
            title={t("routing.moveRule", { name })}
            draggable
            onDragStart={() => props.onDrag(true)}
            onDragEnd={() => props.onDrag(false)}
          >
            <Icon name="grip" />
          </span>
        )}
        <span className="num dim">{place + 1}</span>
        <button
          type="button"
          className="rule-open grow"
          aria-expanded={isOpen}
          onClick={props.onToggle}
          onKeyDown={pressed}
        >
          <span className="row">
            <b className="clip">{name}</b>
            {errors.length > 0 && !isOpen && <span className="pill pill-hot">{errors[0]?.message}</span>}
          </span>
          {!isOpen && <RuleSummary rule={rule} choices={choices} />}
        </button>
        {!isFixed && (
          <span className="rule-tools">
            <Tool name={t("routing.moveUp", { name })} icon="up" run={place > 0 ? () => onMove(place - 1) : null} />
            <Tool
              name={t("routing.moveDown", { name })}
              icon="down"
              run={place < count - 1 ? () => onMove(place + 1) : null}
            />
            <Tool name={t("routing.copyRule", { name })} icon="copy" run={props.onCopy} />
            <Tool name={t("routing.removeRule", { name })} icon="trash" run={props.onRemove} />
          </span>
        )}
      </div>
      {isOpen && (
        <RuleEditor rule={rule} choices={choices} errors={errors} isFixed={isFixed} onChange={props.onChange} />
      )}
    </li>
  );
}

export function Tool({ name, icon, run }: { name: string; icon: IconName; run: (() => void) | null }) {
  return (
    <button type="button" className="icon-button" aria-label={name} disabled={!run} onClick={() => run?.()}>
      <Icon name={icon} size={14} />
    </button>
  );
}
