import "./simulation.css";
import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type SimulateRoutingMutation, SimulateRoutingDocument } from "../../../gql/graphql.js";
import { act, type UserError } from "../../../live/act.js";
import { Bones } from "../../../parts/states.js";
import { wordsOf } from "../../../parts/toast.js";
import { submits } from "../../../parts/submits.js";
import { inputOf, type Rule } from "../rule/rule.js";
import { DAYS_BACK, isPlayable, lastHours, localMinute, type Period, yesterday } from "./period.js";
import { Result } from "./result.js";

export type Simulated = NonNullable<SimulateRoutingMutation["simulateRouting"]["simulation"]>;

/** The rules as they stand on the page, on what really came in. Nothing is changed by it. */
export default function Simulation({ rules }: { rules: readonly Rule[] }) {
  const { t } = useTranslation();
  const [period, setPeriod] = useState<Period>(() => lastHours(24, new Date()));
  const [isBusy, setIsBusy] = useState(false);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [result, setResult] = useState<Simulated | null>(null);
  const now = new Date();

  const run = async () => {
    setIsBusy(true);
    const [from, to] = [new Date(period.from).toISOString(), new Date(period.to).toISOString()];
    const outcome = await act(SimulateRoutingDocument, { input: { rules: inputOf(rules), from, to } });
    setIsBusy(false);
    setErrors(outcome.ok ? [] : outcome.userErrors);
    setResult(outcome.ok ? (outcome.payload.simulation ?? null) : null);
  };
  const presets = [
    [t("routing.last.hour6"), () => lastHours(6, new Date())],
    [t("routing.last.day"), () => lastHours(24, new Date())],
    [t("routing.last.yesterday"), () => yesterday(new Date())],
  ] as const;

  return (
    <div className="simulation">
      <form className="simulation-ask" aria-label={t("routing.simulate")} onSubmit={submits(run)}>
        <label className="field">
          <span className="field-label">{t("routing.from")}</span>
          <Input
            type="datetime-local"
            min={localMinute(new Date(now.getTime() - DAYS_BACK * 86_400_000))}
            max={localMinute(now)}
            value={period.from}
            onChange={(event) => setPeriod({ ...period, from: event.target.value })}
          />
        </label>
        <label className="field">
          <span className="field-label">{t("routing.until")}</span>
          <Input
            type="datetime-local"
            value={period.to}
            onChange={(event) => setPeriod({ ...period, to: event.target.value })}
          />
        </label>
        <span className="row">
          {presets.map(([name, make]) => (
            <button key={name} type="button" className="link-button" onClick={() => setPeriod(make())}>
              {name}
            </button>
          ))}
        </span>
        <Button type="primary" htmlType="submit" loading={isBusy} disabled={!isPlayable(period, now)}>
          {t("routing.run")}
        </Button>
      </form>
      <p className="dim">{t("routing.simulateText")}</p>
      {errors.length > 0 && (
        <p className="field-error" role="alert">
          {wordsOf(errors)}
        </p>
      )}
      {isBusy && !result ? (
        <Bones widths={[70, 90, 60, 80]} />
      ) : result ? (
        <div aria-busy={isBusy}>
          <Result result={result} until={new Date(period.to)} />
        </div>
      ) : (
        errors.length === 0 && <p className="soft">{t("routing.notRun")}</p>
      )}
    </div>
  );
}
