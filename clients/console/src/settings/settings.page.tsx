import "./settings.css";
import { useSearch } from "@tanstack/react-router";
import { type ComponentType, lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { TabLink } from "../parts/tab.link.js";
import { Bones } from "../parts/states.js";
import { useSettingsNews } from "./draft/use.settings.news.js";
import { useSession } from "../session/session.js";

const GROUPS = [
  {
    group: "people",
    parts: [
      { name: "agents", scope: "agent:read", View: lazy(() => import("./agents.part.js")) },
      { name: "teams", scope: "agent:read", View: lazy(() => import("./teams.part.js")) },
    ],
  },
  {
    group: "customers",
    parts: [
      { name: "channels", scope: "conversation:read", View: lazy(() => import("./channels/channels.part.js")) },
      { name: "hours", scope: "conversation:read", View: lazy(() => import("./hours/hours.part.js")) },
      { name: "survey", scope: "conversation:read", View: lazy(() => import("./survey/survey.part.js")) },
    ],
  },
  {
    group: "giving",
    parts: [
      { name: "routing", scope: "conversation:read", View: lazy(() => import("./routing/routing.part.js")) },
      { name: "handover", scope: "conversation:read", View: lazy(() => import("./handover/handover.part.js")) },
      { name: "waits", scope: "conversation:read", View: lazy(() => import("./waits/waits.part.js")) },
    ],
  },
  {
    group: "work",
    parts: [
      { name: "canned", scope: "conversation:reply", View: lazy(() => import("../canned/canned.part.js")) },
      { name: "macros", scope: "conversation:reply", View: lazy(() => import("../macros/macros.part.js")) },
      { name: "rules", scope: "conversation:manage", View: lazy(() => import("../rules/rules.part.js")) },
      { name: "tags", scope: "conversation:read", View: lazy(() => import("../tags/tags.part.js")) },
      { name: "fields", scope: "conversation:read", View: lazy(() => import("../fields/fields.part.js")) },
    ],
  },
  {
    group: "programs",
    parts: [{ name: "keys", scope: "workspace:manage", View: lazy(() => import("./keys.part.js")) }],
  },
] as const satisfies readonly {
  group: string;
  parts: readonly { name: string; scope: string; View: ComponentType }[];
}[];

export function SettingsPage() {
  const { t } = useTranslation();
  const { can, workspace } = useSession();
  useSettingsNews();
  const { part } = useSearch({ from: "/settings" });
  const groups = GROUPS.map(({ group, parts }) => ({ group, parts: parts.filter(({ scope }) => can(scope)) }));
  const open = groups.flatMap(({ parts }) => parts);
  const current = open.find(({ name }) => name === part) ?? open[0];
  return (
    <main className="page">
      <header className="page-head">
        <h1>{t("shell.place.settings")}</h1>
        <span className="dim">
          {workspace.name} · {workspace.timezone}
        </span>
      </header>
      <div className="settings">
        <nav className="settings-list" aria-label={t("shell.place.settings")}>
          {groups.map(({ group, parts }) =>
            parts.length > 0 ? (
              <section key={group} aria-labelledby={`settings-${group}`}>
                <h2 id={`settings-${group}`}>{t(`settings.group.${group}`)}</h2>
                {parts.map(({ name }) => (
                  <TabLink key={name} address={`/settings?part=${name}`} isCurrent={name === current?.name}>
                    {t(`settings.part.${name}`)}
                  </TabLink>
                ))}
              </section>
            ) : null,
          )}
        </nav>
        <div className="page-body page-pad">
          <Suspense fallback={<Bones />}>{current && <current.View />}</Suspense>
        </div>
      </div>
    </main>
  );
}
