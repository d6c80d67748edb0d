import "./waits.css";
import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../i18n/locale.js";
import { span } from "../../time/format.js";
import type { WaitTarget } from "../../time/heat.js";
import { DurationField } from "../draft/duration.field.js";
import type { TargetLine } from "./targets.js";

interface RowProps {
  readonly line: TargetLine;
  readonly name: string;
  /** What the desk holds to be long: what a team without its own goes by, and begins with. */
  readonly usual: WaitTarget;
  readonly isFixed: boolean;
  onChange(line: TargetLine): void;
}

export const LIMITS = [
  ["warn", "warnSeconds", "warm"],
  ["late", "lateSeconds", "hot"],
] as const;

export function WaitRow({ line, name: who, usual, isFixed, onChange }: RowProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { teamId, own } = line;
  const change = (part: Partial<WaitTarget>) => onChange({ teamId, own: { ...(own ?? usual), ...part } });
  return (
    <li>
      <b className="clip" title={who}>
        {who}
      </b>
      {teamId === null ? (
        <span />
      ) : (
        <Select
          aria-label={`${who}: ${t("waits.title")}`}
          disabled={isFixed}
          value={own ? "OWN" : "AS_ALL"}
          onChange={(next) => onChange({ teamId, own: next === "OWN" ? usual : null })}
          options={(["AS_ALL", "OWN"] as const).map((value) => ({ value, label: t(`waits.choice.${value}`) }))}
        />
      )}
      {LIMITS.map(([name, limit, heat]) => (
        <span key={limit} className="row">
          <span className={`elapsed elapsed-${heat} only-narrow`}>{t(`waits.${name}`)}</span>
          {own ? (
            <DurationField
              name={`${who}: ${t(`waits.${name}`)}`}
              seconds={own[limit]}
              isFixed={isFixed}
              onChange={(seconds) => change({ [limit]: seconds ?? usual[limit] })}
            />
          ) : (
            <span className="num dim">{span(usual[limit], locale)}</span>
          )}
        </span>
      ))}
    </li>
  );
}
