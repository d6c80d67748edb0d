import { useTranslation } from "react-i18next";
import type { TicketPageFragment } from "../gql/graphql.js";
import { Moment } from "../time/moment.js";

/** Every status the ticket has been in, who moved it and when. */
export function TicketSteps({ history }: { history: TicketPageFragment["history"] }) {
  const { t } = useTranslation();
  return (
    <ol className="steps">
      {history.map((step) => (
        <li key={step.at + step.to}>
          <span>
            {step.from
              ? t("tickets.step", { from: t(`tickets.status.${step.from}`), to: t(`tickets.status.${step.to}`) })
              : t(`tickets.status.${step.to}`)}
          </span>
          <span className="dim">
            {step.by?.name ?? t("tickets.bySystem")} · <Moment at={step.at} />
          </span>
        </li>
      ))}
    </ol>
  );
}
