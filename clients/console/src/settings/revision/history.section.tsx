import "./revision.css";
import { useTranslation } from "react-i18next";
import type { RevisionLineFragment } from "../../gql/graphql.js";
import { Bones, Failure } from "../../parts/states.js";
import { Moment } from "../../time/moment.js";
import { SettingsSection } from "../draft/settings.section.js";
import { type Named, useSettingWords } from "./words.js";

interface HistoryProps {
  readonly revisions: readonly RevisionLineFragment[] | null | undefined;
  readonly error: unknown;
  retry(): void;
  /** Whatever settings refer to by id. */
  readonly names: readonly Named[];
}

/** Who changed which of these settings when, with what they were before. */
export function HistorySection({ revisions, error, retry, names }: HistoryProps) {
  const { t } = useTranslation();
  const say = useSettingWords(names);
  return (
    <SettingsSection title={t("channels.history")} text={t("channels.historyText")}>
      {error && !revisions ? (
        <Failure error={error} retry={retry} isSmall />
      ) : !revisions ? (
        <Bones />
      ) : !revisions.length ? (
        <p className="dim">{t("channels.historyNone")}</p>
      ) : (
        <ol className="revisions">
          {revisions.map((revision) => (
            <li key={revision.version}>
              <p className="row">
                <b>{revision.agent?.name ?? t("channels.system")}</b>
                <span className="dim">
                  <Moment at={revision.at} />
                </span>
                <span className="dim num end">{revision.version}</span>
              </p>
              {revision.changes.map(({ setting, before, after }) => (
                <p key={setting} className="revision-change">
                  <span className="soft">{say.name(setting)}</span>{" "}
                  {before !== null && <del>{say.value(setting, before)}</del>} <ins>{say.value(setting, after)}</ins>
                </p>
              ))}
            </li>
          ))}
        </ol>
      )}
    </SettingsSection>
  );
}
