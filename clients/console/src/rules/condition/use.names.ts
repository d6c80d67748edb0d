import { useQuery } from "@apollo/client/react";
import { useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Choices } from "../../actions/use.choices.js";
import { type ConversationStatus, RuleChannelsDocument } from "../../gql/graphql.js";
import type { FieldShape, ValueKind } from "./facts.js";

const STATUSES: readonly ConversationStatus[] = [
  "BOT",
  "QUEUED",
  "OFFERED",
  "ASSIGNED",
  "WAITING",
  "SNOOZED",
  "RESOLVED",
  "CLOSED",
];
const TIERS = ["STANDARD", "SILVER", "GOLD", "VIP"] as const;

export interface Named {
  readonly value: string;
  readonly label: string;
}

/** What values of a kind are chosen from, and what they are called; null = they are typed. */
export function useNames({ agents, teams, tags }: Choices) {
  const { t } = useTranslation();
  const { data } = useQuery(RuleChannelsDocument);
  const named = useMemo(() => {
    const of = (list: readonly { id: string; name: string }[]) =>
      list.map<Named>(({ id, name }) => ({ value: id, label: name }));
    return {
      channel: of(data?.channels ?? []),
      team: of(teams),
      agent: of(agents),
      tag: of(tags),
      status: STATUSES.map<Named>((status) => ({ value: status, label: t(`conversation.status.${status}`) })),
      tier: TIERS.map<Named>((tier) => ({ value: tier, label: t(`customer.tier.${tier}`) })),
      flag: [
        { value: "true", label: t("actions.yes") },
        { value: "false", label: t("actions.no") },
      ],
    } satisfies Partial<Record<ValueKind, readonly Named[]>>;
  }, [data, teams, agents, tags, t]);

  const optionsOf = useCallback(
    (kind: ValueKind, field?: FieldShape | null): readonly Named[] | null => {
      if (kind === "choice") return field?.choices.map((choice) => ({ value: choice, label: choice })) ?? [];
      return kind in named ? named[kind as keyof typeof named] : null;
    },
    [named],
  );
  const nameOf = useCallback(
    (kind: ValueKind, value: string) => optionsOf(kind)?.find((one) => one.value === value)?.label ?? value,
    [optionsOf],
  );
  return { optionsOf, nameOf };
}

export type Names = ReturnType<typeof useNames>;
