import { useQuery } from "@apollo/client/react";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { type MetricName, type MetricUnit, ReportEvidenceDocument } from "../../gql/graphql.js";
import { useLocale } from "../../i18n/locale.js";
import { Dialog } from "../../parts/dialog.js";
import { Bones, Empty, Failure } from "../../parts/states.js";
import { exact } from "../../time/format.js";
import { useWords } from "../use.words.js";

export interface Drill {
  readonly title: string;
  readonly metric: MetricName;
  readonly from: string;
  readonly to: string;
  readonly agentId?: string;
  readonly channelId?: string;
  readonly key?: string;
}

/** The conversations and tickets a figure was counted from. */
export function EvidenceDialog({ drill, unit, onClose }: { drill: Drill; unit: MetricUnit; onClose(): void }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { title, ...asked } = drill;
  const { data, error, refetch, fetchMore } = useQuery(ReportEvidenceDocument, { variables: { ...asked, first: 50 } });
  const words = useWords(unit, "UTC", "TOTAL");
  const page = data?.reportEvidence;
  return (
    <Dialog
      title={title}
      size="wide"
      onClose={onClose}
      foot={
        page?.pageInfo.hasNextPage && (
          <Button onClick={() => void fetchMore({ variables: { after: page.pageInfo.endCursor } })}>
            {t("common.more")}
          </Button>
        )
      }
    >
      <p className="dim evidence-span">
        {exact(new Date(drill.from), locale)} – {exact(new Date(drill.to), locale)}
        {page?.totalCount && ` · ${page.totalCount.value}`}
      </p>
      {error && !page ? (
        <Failure error={error} retry={() => void refetch()} isSmall />
      ) : !page ? (
        <Bones />
      ) : !page.nodes.length ? (
        <Empty title={t("reports.noEvidence")} isSmall />
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t("reports.what")}</th>
              <th scope="col">{t("reports.agent")}</th>
              <th scope="col">{t("reports.when")}</th>
              <th scope="col" className="right">
                {t("reports.value")}
              </th>
            </tr>
          </thead>
          <tbody>
            {page.nodes.map((one, index) => (
              <tr key={`${one.at}-${index}`}>
                <td>
                  {one.conversation ? (
                    <Link to="/desk/$conversationId" params={{ conversationId: one.conversation.id }}>
                      #{one.conversation.number} {one.conversation.subject ?? one.conversation.customer?.displayName}
                    </Link>
                  ) : one.ticket ? (
                    <Link to="/tickets/$number" params={{ number: String(one.ticket.number) }}>
                      #{one.ticket.number} {one.ticket.title}
                    </Link>
                  ) : (
                    "–"
                  )}
                </td>
                <td>{one.agent?.name ?? "–"}</td>
                <td>
                  {new Intl.DateTimeFormat(locale, { dateStyle: "short", timeStyle: "short" }).format(new Date(one.at))}
                </td>
                <td className="right">{words.say(one.value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Dialog>
  );
}
