import { Button, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";
import { Field } from "../../../parts/field.js";
import { Icon } from "../../../parts/icon.js";
import { DurationField } from "../../draft/duration.field.js";
import type { Overflow, OverflowTo, RelaxAction, Step } from "../rule/rule.js";
import { Errors, errorsIn } from "./errors.js";
import type { EditProps } from "./rule.editor.js";
import { Tool } from "./rule.row.js";

const ACTIONS: readonly RelaxAction[] = ["LOWER_SKILLS", "DROP_SKILLS", "ADD_TEAMS", "ANY_TEAM"];
const TARGETS: readonly (OverflowTo | "NONE")[] = ["NONE", "TEAM", "BOT", "MESSAGE"];
const STEP_S = 60;
const OVERFLOW_S = 300;

export function Waiting(props: EditProps) {
  return (
    <>
      <Steps {...props} />
      <OverflowFields {...props} />
    </>
  );
}

function Steps({ rule, choices, errors, isFixed, onChange }: EditProps) {
  const { t } = useTranslation();
  const { relax } = rule;
  const set = (next: readonly Step[]) => onChange({ ...rule, relax: next });
  return (
    <div className="field">
      <span className="field-label">{t("routing.relax")}</span>
      {relax.map((step, place) => {
        const number = place + 1;
        const setStep = (next: Partial<Step>) => set(relax.with(place, { ...step, ...next }));
        return (
          <div key={place} className="step">
            <DurationField
              name={t("routing.stepAfter", { number })}
              seconds={step.afterSeconds}
              isFixed={isFixed}
              onChange={(afterSeconds) => setStep({ afterSeconds: afterSeconds ?? STEP_S })}
            />
            <Select
              aria-label={t("routing.stepAction", { number })}
              disabled={isFixed}
              value={step.action}
              onChange={(action) => setStep({ action })}
              options={ACTIONS.map((one) => ({ value: one, label: t(`routing.relaxAction.${one}`) }))}
            />
            {step.action === "LOWER_SKILLS" && (
              <InputNumber
                aria-label={t("routing.stepBy", { number })}
                min={1}
                max={4}
                disabled={isFixed}
                value={step.by ?? 1}
                onChange={(by) => setStep({ by: by ?? 1 })}
              />
            )}
            {step.action === "ADD_TEAMS" && (
              <Select
                aria-label={t("routing.stepTeams", { number })}
                className="grow"
                mode="multiple"
                disabled={isFixed}
                value={[...step.teamIds]}
                onChange={(teamIds: string[]) => setStep({ teamIds })}
                options={choices.teams.map((one) => ({ value: one.id, label: one.name }))}
                optionFilterProp="label"
              />
            )}
            {!isFixed && (
              <Tool
                name={t("routing.removeStep", { number })}
                icon="close"
                run={() => set(relax.toSpliced(place, 1))}
              />
            )}
            <Errors errors={errorsIn(errors, "relax", place)} />
          </div>
        );
      })}
      {!isFixed && relax.length < 10 && (
        <span>
          <Button
            size="small"
            icon={<Icon name="plus" size={12} />}
            onClick={() =>
              set([
                ...relax,
                {
                  afterSeconds: (relax.at(-1)?.afterSeconds ?? 0) + STEP_S,
                  action: relax.length ? "ANY_TEAM" : "LOWER_SKILLS",
                  by: 1,
                  teamIds: [],
                },
              ])
            }
          >
            {t("routing.addStep")}
          </Button>
        </span>
      )}
      <Errors errors={errors.filter(({ path }) => path?.[3] === "relax" && path.length === 4)} />
    </div>
  );
}

function OverflowFields({ rule, choices, errors, isFixed, onChange }: EditProps) {
  const { t } = useTranslation();
  const { overflow } = rule;
  const set = (next: Partial<Overflow>) => overflow && onChange({ ...rule, overflow: { ...overflow, ...next } });
  const choose = (to: OverflowTo | "NONE") => {
    const kept = overflow ?? { teamId: null, afterSeconds: OVERFLOW_S, queueLength: null };
    onChange({ ...rule, overflow: to === "NONE" ? null : { ...kept, to, teamId: to === "TEAM" ? kept.teamId : null } });
  };
  return (
    <div className="overflow">
      <Field label={t("routing.overflow")}>
        {(id) => (
          <Select
            id={id}
            disabled={isFixed}
            value={overflow?.to ?? "NONE"}
            onChange={choose}
            options={TARGETS.map((one) => ({ value: one, label: t(`routing.overflowTo.${one}`) }))}
          />
        )}
      </Field>
      {overflow?.to === "TEAM" && (
        <Field label={t("routing.overflowTeam")}>
          {(id) => (
            <Select
              id={id}
              disabled={isFixed}
              value={overflow.teamId}
              onChange={(teamId) => set({ teamId })}
              options={choices.teams.map((one) => ({ value: one.id, label: one.name }))}
            />
          )}
        </Field>
      )}
      {overflow && (
        <>
          <Field label={t("routing.overflowAfter")}>
            {(id) => (
              <DurationField
                id={id}
                name={t("routing.overflowAfter")}
                seconds={overflow.afterSeconds}
                isOptional
                isFixed={isFixed}
                onChange={(afterSeconds) => set({ afterSeconds })}
              />
            )}
          </Field>
          <Field label={t("routing.overflowQueue")}>
            {(id) => (
              <InputNumber
                id={id}
                min={1}
                max={100_000}
                disabled={isFixed}
                value={overflow.queueLength}
                onChange={(queueLength) => set({ queueLength })}
              />
            )}
          </Field>
        </>
      )}
      <Errors errors={errorsIn(errors, "overflow")} />
    </div>
  );
}
