import { useQuery } from "@apollo/client/react";
import { useSearch } from "@tanstack/react-router";
import { Input } from "antd";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import {
  type RoutingPolicyFragment,
  RoutingQuestionsDocument,
  RoutingRevisionsDocument,
  UpdateRoutingPolicyDocument,
} from "../../gql/graphql.js";
import { act, type UserError } from "../../live/act.js";
import { client } from "../../live/client.js";
import { Field } from "../../parts/field.js";
import { Icon } from "../../parts/icon.js";
import { Bones } from "../../parts/states.js";
import { addressOf, PlainLink, TabLink } from "../../parts/tab.link.js";
import { tell } from "../../parts/toast.js";
import { useSession } from "../../session/session.js";
import { SaveBar } from "../draft/save.bar.js";
import { useDraft } from "../draft/use.draft.js";
import { Places } from "./places.js";
import { PolicyState } from "./policies.table.js";
import { inputOf, type Rule, ruleOf } from "./rule/rule.js";
import type { Choices, Named } from "./rule/rule.words.js";
import { RulesList } from "./rules/rules.list.js";
import { useSkills } from "./skills/use.skills.js";

const Simulation = lazy(() => import("./simulation/simulation.js"));
const Revisions = lazy(() => import("./revisions.js"));
const TABS = ["rules", "simulate", "revisions"] as const;

interface PageProps {
  readonly policy: RoutingPolicyFragment;
  readonly all: readonly RoutingPolicyFragment[];
  readonly channels: readonly Named[];
  readonly teams: readonly Named[];
}

interface Fields {
  readonly name: string;
  readonly note: string;
  readonly rules: readonly Rule[];
}

/** One policy: its rules as a draft over the revision saved last, where it decides, and what it would have done. */
export function PolicyPage({ policy, all, channels, teams }: PageProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { tab } = useSearch({ from: "/settings" });
  const current = TABS.find((one) => one === tab) ?? "rules";
  const isFixed = !can("conversation:manage");
  const draft = useDraft<Fields>({ name: policy.name, note: "", rules: policy.latestRevision.rules.map(ruleOf) });
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const questions = useQuery(RoutingQuestionsDocument, { skip: !can("knowledge:read") }).data?.faqs.nodes ?? [];
  const choices: Choices = {
    channels,
    teams,
    questions: questions.map(({ id, question }) => ({ id, name: question })),
    skills: useSkills(),
  };
  // A note says what was done to the rules; alone it is nothing to save.
  const { note, ...changes } = draft.changes;
  const isDirty = Object.keys(changes).length > 0;

  const save = async () => {
    const { rules, ...rest } = changes;
    const input = { routingPolicyId: policy.id, expectedVersion: policy.version, ...rest };
    const outcome = await act(UpdateRoutingPolicyDocument, {
      input: rules ? { ...input, rules: inputOf(rules), note: note?.trim() || null } : input,
    });
    if (!outcome.ok) return setErrors(outcome.userErrors);
    setErrors([]);
    draft.drop();
    tell(t("common.saved"));
    void client.refetchQueries({ include: [RoutingRevisionsDocument] });
  };
  const loose = errors.filter(({ path }) => (path?.[1] !== "rules" || (path?.length ?? 0) < 3) && path?.[1] !== "name");

  return (
    <div className="policy-page">
      <PlainLink address={addressOf("/settings", { part: "routing" })}>
        <span className="row back">
          <Icon name="left" size={13} />
          {t("routing.back")}
        </span>
      </PlainLink>
      <div className="settings-head">
        <h2 className="row page-title">
          <span className="clip">{policy.name}</span>
          <PolicyState policy={policy} />
        </h2>
        <nav className="tabs end" aria-label={policy.name}>
          {TABS.map((one) => (
            <TabLink
              key={one}
              address={addressOf("/settings", {
                part: "routing",
                id: policy.id,
                tab: one === "rules" ? undefined : one,
              })}
              isCurrent={one === current}
            >
              {t(`routing.tab.${one}`)}
            </TabLink>
          ))}
        </nav>
      </div>
      <Suspense fallback={<Bones />}>
        {current === "rules" && (
          <div className="policy">
            <div className="stack">
              <Field label={t("routing.name")} name="name" errors={errors}>
                {(id) => (
                  <Input
                    id={id}
                    className="policy-name"
                    disabled={isFixed}
                    maxLength={80}
                    value={draft.value.name}
                    onChange={(event) => draft.change({ name: event.target.value })}
                  />
                )}
              </Field>
              <RulesList
                rules={draft.value.rules}
                choices={choices}
                errors={errors}
                isFixed={isFixed}
                onChange={(rules) => draft.change({ rules })}
              />
            </div>
            <Places policy={policy} all={all} channels={channels} isDirty={isDirty} isFixed={isFixed} />
          </div>
        )}
        {current === "simulate" && <Simulation rules={draft.value.rules} />}
        {current === "revisions" && (
          <Revisions policy={policy} choices={choices} isFixed={isFixed} onTake={(rules) => draft.change({ rules })} />
        )}
      </Suspense>
      {isDirty && changes.rules && !isFixed && (
        <Input
          className="policy-note"
          aria-label={t("routing.note")}
          placeholder={t("routing.note")}
          maxLength={500}
          value={draft.value.note}
          onChange={(event) => draft.change({ note: event.target.value })}
        />
      )}
      <SaveBar
        isDirty={isDirty}
        isFixed={isFixed}
        errors={loose}
        onSave={save}
        onDrop={() => {
          setErrors([]);
          draft.drop();
        }}
      />
    </div>
  );
}
