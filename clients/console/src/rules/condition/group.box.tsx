import { Select } from "antd";
import { useTranslation } from "react-i18next";
import type { AutomationEvent, FieldRowFragment } from "../../gql/graphql.js";
import { Icon } from "../../parts/icon.js";
import { ComparisonRow } from "./comparison.row.js";
import { type Group, isGroup, newComparison, newGroup, type Part } from "./condition.draft.js";
import type { Names } from "./use.names.js";

/** The server reads five levels; a group of none is two of them. */
const DEEPEST = 3;

interface BoxProps {
  readonly group: Group;
  readonly event: AutomationEvent;
  readonly fields: readonly FieldRowFragment[];
  readonly names: Names;
  readonly depth?: number;
  onChange(group: Group): void;
  onRemove?(): void;
}

/** All, any or none of some comparisons, and of groups within. */
export function GroupBox({ group, depth = 1, onChange, onRemove, ...rest }: BoxProps) {
  const { t } = useTranslation();
  const { parts, way } = group;
  const put = (index: number, part: Part) => onChange({ ...group, parts: parts.with(index, part) });
  const drop = (index: number) => onChange({ ...group, parts: parts.toSpliced(index, 1) });
  const add = (part: Part) => onChange({ ...group, parts: [...parts, part] });

  return (
    <div className="condition-group" role="group" aria-label={t(`rules.way.${way}`)}>
      {(parts.length > 1 || way === "NONE" || depth > 1) && (
        <div className="row">
          <Select<Group["way"]>
            size="small"
            aria-label={t("rules.wayOf")}
            popupMatchSelectWidth={false}
            value={way}
            onChange={(next) => onChange({ ...group, way: next })}
            options={(["ALL", "ANY", "NONE"] as const).map((value) => ({ value, label: t(`rules.way.${value}`) }))}
          />
          {onRemove && (
            <button type="button" className="icon-button end" aria-label={t("rules.removeGroup")} onClick={onRemove}>
              <Icon name="close" size={12} />
            </button>
          )}
        </div>
      )}
      {parts.map((part, index) =>
        isGroup(part) ? (
          <GroupBox
            key={part.key}
            {...rest}
            group={part}
            depth={depth + 1}
            onChange={(next) => put(index, next)}
            onRemove={() => drop(index)}
          />
        ) : (
          <ComparisonRow
            key={part.key}
            {...rest}
            comparison={part}
            onChange={(next) => put(index, next)}
            onRemove={() => drop(index)}
          />
        ),
      )}
      <div className="row">
        <button type="button" className="link-button row" onClick={() => add(newComparison(rest.event))}>
          <Icon name="plus" size={14} /> {t("rules.addCondition")}
        </button>
        {depth < DEEPEST && (
          <button
            type="button"
            className="link-button row"
            onClick={() => add(newGroup(way === "ANY" ? "ALL" : "ANY", [newComparison(rest.event)]))}
          >
            <Icon name="plus" size={14} /> {t("rules.addGroup")}
          </button>
        )}
      </div>
    </div>
  );
}
