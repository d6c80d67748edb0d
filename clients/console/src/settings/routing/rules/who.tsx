import { Button, InputNumber, Select, Switch } from "antd";
import { useTranslation } from "react-i18next";
import { Field } from "../../../parts/field.js";
import { Icon } from "../../../parts/icon.js";
import { DurationField } from "../../draft/duration.field.js";
import type { Skill, Strategy } from "../rule/rule.js";
import { Errors, errorsIn } from "./errors.js";
import type { EditProps } from "./rule.editor.js";
import { Tool } from "./rule.row.js";

const STRATEGIES: readonly Strategy[] = ["FEWEST_OPEN", "ROUND_ROBIN", "BEST_FREE_RATIO", "LAST_AGENT_FIRST"];
const LEVELS = [1, 2, 3, 4, 5];
const OFFER_USUAL = 30;

export function Who(props: EditProps) {
  const { t } = useTranslation();
  const { rule, choices, errors, isFixed, onChange } = props;
  return (
    <>
      <div className="pair">
        <Field label={t("routing.team")} name="teamId" errors={errors}>
          {(id) => (
            <Select
              id={id}
              disabled={isFixed}
              value={rule.teamId ?? ""}
              onChange={(teamId) => onChange({ ...rule, teamId: teamId || null })}
              options={[
                { value: "", label: t("routing.anyTeam") },
                ...choices.teams.map((one) => ({ value: one.id, label: one.name })),
              ]}
            />
          )}
        </Field>
        <Field label={t("routing.strategyLabel")}>
          {(id) => (
            <Select
              id={id}
              disabled={isFixed}
              value={rule.strategy}
              onChange={(strategy) => onChange({ ...rule, strategy })}
              options={STRATEGIES.map((one) => ({ value: one, label: t(`routing.strategy.${one}`) }))}
            />
          )}
        </Field>
      </div>
      <div className="pair">
        <RequiredSkills {...props} />
        <Field label={t("routing.preferred")} name="preferredSkills" errors={errors}>
          {(id) => (
            <Select
              id={id}
              mode="tags"
              maxCount={10}
              disabled={isFixed}
              placeholder={t("routing.typeHint")}
              value={[...rule.preferredSkills]}
              onChange={(preferredSkills: string[]) => onChange({ ...rule, preferredSkills })}
              options={choices.skills.map((skill) => ({ value: skill, label: skill }))}
            />
          )}
        </Field>
      </div>
      <div className="pair">
        <Field label={t("routing.offer")} hint={t("routing.offerHint")} name="offerSeconds" errors={errors}>
          {(id) => (
            <span className="row">
              <Switch
                id={id}
                disabled={isFixed}
                checked={rule.offerSeconds !== null}
                onChange={(isOn) => onChange({ ...rule, offerSeconds: isOn ? OFFER_USUAL : null })}
              />
              {rule.offerSeconds === null ? (
                <span className="dim">{t("routing.offerOff")}</span>
              ) : (
                <DurationField
                  name={t("routing.offer")}
                  seconds={rule.offerSeconds}
                  most={600}
                  isFixed={isFixed}
                  onChange={(offerSeconds) => onChange({ ...rule, offerSeconds })}
                />
              )}
            </span>
          )}
        </Field>
        <Field label={t("routing.priority")} hint={t("routing.priorityHint")} name="priority" errors={errors}>
          {(id) => (
            <InputNumber
              id={id}
              className="fit"
              min={-100}
              max={100}
              disabled={isFixed}
              value={rule.priority}
              onChange={(priority) => onChange({ ...rule, priority })}
            />
          )}
        </Field>
      </div>
    </>
  );
}

function RequiredSkills({ rule, choices, errors, isFixed, onChange }: EditProps) {
  const { t } = useTranslation();
  const { requiredSkills } = rule;
  const set = (next: readonly Skill[]) => onChange({ ...rule, requiredSkills: next });
  const known = [...new Set([...choices.skills, ...requiredSkills.map(({ skill }) => skill)])].filter(Boolean);
  return (
    <div className="field">
      <span className="field-label">{t("routing.required")}</span>
      {requiredSkills.map((one, place) => (
        <span key={place} className="row">
          <Select
            aria-label={t("routing.skill", { number: place + 1 })}
            className="grow"
            mode="tags"
            maxCount={1}
            disabled={isFixed}
            placeholder={t("routing.typeHint")}
            value={one.skill ? [one.skill] : []}
            onChange={(values: string[]) => set(requiredSkills.with(place, { ...one, skill: values.at(-1) ?? "" }))}
            options={known.map((skill) => ({ value: skill, label: skill }))}
          />
          <span className="dim">≥</span>
          <Select
            aria-label={t("routing.level", { number: place + 1 })}
            disabled={isFixed}
            value={one.level}
            onChange={(level) => set(requiredSkills.with(place, { ...one, level }))}
            options={LEVELS.map((level) => ({ value: level, label: level }))}
          />
          {!isFixed && (
            <Tool
              name={t("routing.removeSkill", { number: place + 1 })}
              icon="close"
              run={() => set(requiredSkills.toSpliced(place, 1))}
            />
          )}
        </span>
      ))}
      {!isFixed && requiredSkills.length < 10 && (
        <span>
          <Button
            size="small"
            icon={<Icon name="plus" size={12} />}
            onClick={() => set([...requiredSkills, { skill: "", level: 3 }])}
          >
            {t("routing.addSkill")}
          </Button>
        </span>
      )}
      <Errors errors={errorsIn(errors, "requiredSkills")} />
    </div>
  );
}
