import { Button, Popconfirm } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Choices } from "../actions/use.choices.js";
import type { RuleRowFragment } from "../gql/graphql.js";
import type { UserError } from "../live/act.js";
import { useBegunVersion } from "../live/begun.version.js";
import { Icon } from "../parts/icon.js";
import { addressOf, TabLink } from "../parts/tab.link.js";
import { tell, wordsOf } from "../parts/toast.js";
import type { Names } from "./condition/use.names.js";
import { DryRun } from "./dryrun/dry.run.js";
import { RunList } from "./log/run.list.js";
import { isWholeRule, newRule, type RuleDraft, ruleDraftOf, type TemplateName } from "./rule.draft.js";
import { RuleForm } from "./rule.form.js";

interface EditorProps {
  /** Null = a new one. */
  readonly rule: RuleRowFragment | null;
  readonly template: TemplateName;
  readonly position: number;
  readonly choices: Choices;
  readonly names: Names;
  readonly tab: string | undefined;
  save(id: string | null, version: number | null, draft: RuleDraft, key: string): Promise<readonly UserError[]>;
  remove(id: string): Promise<boolean>;
  onClose(): void;
}

/** One rule: what it is, what it would have done, and what it did. */
export function RuleEditor(props: EditorProps) {
  const { rule, template, position, choices, names, tab, save, remove, onClose } = props;
  const { t } = useTranslation();
  const [draft, setDraft] = useState<RuleDraft>(() =>
    rule
      ? ruleDraftOf(rule)
      : newRule(template, position, {
          name: t(`rules.template.${template}.name`),
          text: t(`rules.template.${template}.text`),
        }),
  );
  const [key] = useState(() => crypto.randomUUID());
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const begun = useBegunVersion(rule?.version);
  const isLog = !!rule && tab === "log";

  const keep = async () => {
    setIsBusy(true);
    const refused = await save(rule?.id ?? null, begun.version ?? null, draft, key);
    begun.refused(refused);
    setIsBusy(false);
    setErrors(refused);
    if (refused.length) return;
    tell(t("common.saved"));
    onClose();
  };

  return (
    <section>
      <div className="settings-head row-wrap">
        <button type="button" className="icon-button" aria-label={t("rules.back")} onClick={onClose}>
          <Icon name="left" />
        </button>
        <h2>{rule?.name ?? t("rules.add")}</h2>
        {rule && (
          <nav className="tabs" aria-label={rule.name}>
            <TabLink address={addressOf("/settings", { part: "rules", id: rule.id })} isCurrent={!isLog}>
              {t("rules.tab.rule")}
            </TabLink>
            <TabLink address={addressOf("/settings", { part: "rules", id: rule.id, tab: "log" })} isCurrent={isLog}>
              {t("rules.tab.log")}
            </TabLink>
          </nav>
        )}
        <span className="grow" />
        {!isLog && (
          <>
            {rule && (
              <Popconfirm
                title={t("rules.deleteSure")}
                okText={t("common.delete")}
                cancelText={t("common.cancel")}
                onConfirm={() => void remove(rule.id).then((isGone) => isGone && onClose())}
              >
                <Button danger>{t("common.delete")}</Button>
              </Popconfirm>
            )}
            <Button type="primary" loading={isBusy} disabled={!isWholeRule(draft)} onClick={() => void keep()}>
              {t("common.save")}
            </Button>
          </>
        )}
      </div>
      {isLog ? (
        <RunList names={names} ruleId={rule.id} />
      ) : (
        <>
          {errors.length > 0 && (
            <p className="field-error rule-refused" role="alert">
              {wordsOf(errors)}
            </p>
          )}
          <RuleForm
            draft={draft}
            choices={choices}
            names={names}
            errors={errors}
            onChange={(next) => {
              setDraft(next);
              setErrors([]);
            }}
          />
          <DryRun draft={draft} names={names} />
        </>
      )}
    </section>
  );
}
