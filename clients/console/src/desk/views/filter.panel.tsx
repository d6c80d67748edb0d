import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { AgentsDocument, FilterChoicesDocument } from "../../gql/graphql.js";
import { Icon } from "../../parts/icon.js";
import { PopUp } from "../../parts/menu.js";
import { Pick } from "./pick.js";
import { CustomerFilter } from "./customer.filter.js";
import { FieldPick } from "./field.pick.js";
import type { View } from "../view.js";

interface PanelProps {
  readonly view: View;
  /** What is set is put into the address; empty words leave it. */
  onChange(words: Partial<Record<keyof View, string>>): void;
}

const STATUSES = ["BOT", "QUEUED", "OFFERED", "ASSIGNED", "WAITING", "SNOOZED", "RESOLVED", "CLOSED"] as const;
const DAYS = ["1", "7", "30", "90"] as const;

/** Narrows the list and says its order. */
export function FilterPanel({ view, onChange }: PanelProps) {
  const { t } = useTranslation();
  const isSet = Object.keys(view).some((word) => word !== "inbox" && word !== "view");
  return (
    <PopUp
      label={t("desk.filter")}
      className="icon-button"
      side="below-end"
      isPressed={isSet}
      face={<Icon name="filter" />}
    >
      {() => <Choices view={view} onChange={onChange} />}
    </PopUp>
  );
}

function Choices({ view, onChange }: PanelProps) {
  const { t } = useTranslation();
  const { data } = useQuery(FilterChoicesDocument);
  const { data: people } = useQuery(AgentsDocument);
  const named = (list: readonly { readonly id: string; readonly name: string }[] | undefined) =>
    (list ?? []).map(({ id, name }) => [id, name] as const);
  const pick = (word: keyof View, options: readonly (readonly [string, string])[], none: string) => (
    <Pick
      label={t(`views.filter.${word as "agent"}`)}
      value={view[word]}
      none={none}
      options={options}
      onPick={(value) => onChange({ [word]: value })}
    />
  );
  const any = t("views.any");
  return (
    <div className="filter-panel">
      {view.inbox !== "queue" &&
        pick(
          "status",
          [
            ["any", t("desk.status.any")],
            ["resolved", t("desk.status.resolved")],
            ...STATUSES.map((status) => [status, t(`conversation.status.${status}`)] as const),
          ],
          t("views.asInList"),
        )}
      {pick("agent", named(people?.agents.nodes), any)}
      {pick("team", named(people?.teams), any)}
      {pick("channel", named(data?.channels), any)}
      <CustomerFilter value={view.customer} onPick={(customer) => onChange({ customer })} />
      {pick("tag", named(data?.tags), any)}
      <FieldPick fields={data?.conversationFields ?? []} value={view.field} onPick={(field) => onChange({ field })} />
      {pick("priority", [["1", t("views.raised")]], any)}
      {pick(
        "days",
        DAYS.map((days) => [days, t("views.days", { count: Number(days) })] as const),
        t("views.anyTime"),
      )}
      {view.inbox !== "queue" &&
        pick(
          "sort",
          [
            ["waiting", t("desk.sort.waiting")],
            ["oldest", t("views.oldest")],
          ],
          t("desk.sort.recent"),
        )}
    </div>
  );
}
