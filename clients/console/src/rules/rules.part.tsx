import "./rules.css";
import "../sorting/sorting.css";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useChoices } from "../actions/use.choices.js";
import { Icon } from "../parts/icon.js";
import { Menu } from "../parts/menu.js";
import { Bones, Empty, Failure } from "../parts/states.js";
import { addressOf, TabLink } from "../parts/tab.link.js";
import { useNames } from "./condition/use.names.js";
import { RunList } from "./log/run.list.js";
import { TEMPLATES } from "./rule.draft.js";
import { RuleEditor } from "./rule.editor.js";
import { RuleLines } from "./rule.lines.js";
import { useRules } from "./use.rules.js";

/** What is done by itself: the rules in their order, one of them in full, or what they did. */
export default function RulesPart() {
  const { t } = useTranslation();
  const { id, tab } = useSearch({ from: "/settings" });
  const navigate = useNavigate({ from: "/settings" });
  const choices = useChoices();
  const names = useNames(choices);
  const { rules, error, refetch, ...verbs } = useRules();
  const go = (next: { id?: string; tab?: string }) => void navigate({ search: { part: "rules", ...next } });
  const template = TEMPLATES.find((one) => id === `new-${one}`);
  const rule = rules?.find((one) => one.id === id);

  if (error && !rules) return <Failure error={error} retry={() => void refetch()} />;
  if (!rules || !choices.isReady)
    return (
      <section>
        <Bones widths={[40, 84, 76, 80]} />
      </section>
    );
  if (template || rule)
    return (
      <RuleEditor
        key={id}
        rule={rule ?? null}
        template={template ?? "blank"}
        position={(rules.at(-1)?.position ?? -1) + 1}
        choices={choices}
        names={names}
        tab={tab}
        save={verbs.save}
        remove={verbs.remove}
        onClose={() => go({})}
      />
    );
  return (
    <section>
      <div className="settings-head row-wrap">
        <h2>{t("settings.part.rules")}</h2>
        <nav className="tabs" aria-label={t("settings.part.rules")}>
          <TabLink address={addressOf("/settings", { part: "rules" })} isCurrent={tab !== "log"}>
            {t("rules.tab.rules")} <span className="num">{rules.length}</span>
          </TabLink>
          <TabLink address={addressOf("/settings", { part: "rules", tab: "log" })} isCurrent={tab === "log"}>
            {t("rules.tab.log")}
          </TabLink>
        </nav>
        <span className="grow" />
        <Menu
          label={t("rules.add")}
          isNamed
          className="ant-btn ant-btn-primary button-like"
          side="below-end"
          face={
            <>
              <Icon name="plus" size={14} /> {t("rules.add")}
            </>
          }
          items={TEMPLATES.map((name) => ({
            label: t(`rules.template.${name}.menu`),
            run: () => go({ id: `new-${name}` }),
          }))}
        />
      </div>
      {tab === "log" ? (
        <RunList names={names} />
      ) : !rules.length ? (
        <Empty title={t("rules.empty")} text={t("rules.emptyText")} icon="bot">
          {TEMPLATES.slice(1, 4).map((name) => (
            <button key={name} type="button" className="link-button" onClick={() => go({ id: `new-${name}` })}>
              {t(`rules.template.${name}.menu`)}
            </button>
          ))}
        </Empty>
      ) : (
        <RuleLines
          rules={rules}
          choices={choices}
          names={names}
          onMove={(from, to) => void verbs.move(from, to)}
          onEnable={(ruleId, isEnabled) => void verbs.enable(ruleId, isEnabled)}
        />
      )}
    </section>
  );
}
