import { useTranslation } from "react-i18next";
import type { ConversationHeadFragment } from "../../gql/graphql.js";
import { Icon } from "../../parts/icon.js";
import { Moment } from "../../time/moment.js";

/** The way the conversation took between people and teams, what became of each hand-over, and who follows it. */
export function PathCard({ conversation }: { conversation: ConversationHeadFragment }) {
  const { t } = useTranslation();
  const { transfers, followers } = conversation;
  if (!transfers.length && !followers.length) return null;
  return (
    <section className="card" aria-label={t("side.path.title")}>
      <div className="card-head">
        <h2>{t("side.path.title")}</h2>
      </div>
      {transfers.length > 0 && (
        <ol className="path">
          {transfers.map((one, index) => (
            <li key={index}>
              <span className="path-way">
                <span>{one.from?.name ?? t("side.path.queue")}</span>
                <Icon name="right" size={12} />
                <b>
                  {one.toAgent?.name ??
                    one.toTeam?.name ??
                    t(one.isToSupervisor ? "side.path.supervisor" : "side.path.queue")}
                </b>
                {one.outcome && (
                  <span className={`path-outcome path-${one.outcome}`}>{t(`side.path.outcome.${one.outcome}`)}</span>
                )}
                <span className="dim end">
                  <Moment at={one.at} as="stamp" />
                </span>
              </span>
              {one.note && <span className="path-note">{one.note}</span>}
              {one.reason && <span className="path-note">{t("side.path.because", { reason: one.reason })}</span>}
            </li>
          ))}
        </ol>
      )}
      {followers.length > 0 && (
        <p className="soft path-followers">
          <Icon name="bell" size={12} /> {t("side.path.followers")} {followers.map(({ name }) => name).join(", ")}
        </p>
      )}
    </section>
  );
}
