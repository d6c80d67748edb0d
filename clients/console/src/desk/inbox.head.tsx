import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useLocale } from "../i18n/locale.js";
import { Icon } from "../parts/icon.js";
import { Menu } from "../parts/menu.js";
import { TabLink } from "../parts/tab.link.js";
import type { View } from "./view.js";

interface HeadProps {
  readonly view: View;
  readonly total: { readonly value: number; readonly isExact: boolean } | null | undefined;
}

const INBOXES = ["mine", "queue", "all"] as const;

export function InboxHead({ view, total }: HeadProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const navigate = useNavigate();
  const current = view.inbox ?? "mine";
  const count = total && `${new Intl.NumberFormat(locale).format(total.value)}${total.isExact ? "" : "+"}`;
  const change = (next: Record<string, string>) =>
    void navigate({ to: ".", search: { ...clean({ ...view, ...next }) } });

  return (
    <header className="inbox-head">
      <h1 className="hidden-text">{t("desk.inbox")}</h1>
      <div className="tabs grow">
        {INBOXES.map((inbox) => (
          <TabLink
            key={inbox}
            address={inbox === "mine" ? "/desk" : `/desk?inbox=${inbox}`}
            isCurrent={inbox === current}
          >
            {t(`desk.tab.${inbox}`)}
            {inbox === current && count && <span className="num">{count}</span>}
          </TabLink>
        ))}
      </div>
      {current !== "queue" && (
        <Menu
          label={t("desk.filter")}
          className="icon-button"
          side="below-end"
          isPressed={!!(view.status || view.sort)}
          face={<Icon name="filter" />}
          items={[
            { kind: "group", label: t("desk.show") },
            ...(["open", "resolved", "any"] as const).map((status) => ({
              label: t(`desk.status.${status}`),
              isChosen: (view.status ?? "open") === status,
              run: () => change({ status }),
            })),
            { kind: "group", label: t("desk.sortBy") },
            ...(["recent", "waiting"] as const).map((sort) => ({
              label: t(`desk.sort.${sort}`),
              isChosen: (view.sort ?? "recent") === sort,
              run: () => change({ sort }),
            })),
          ]}
        />
      )}
    </header>
  );
}

/** Defaults are not written into the address. */
function clean(view: Record<string, string | undefined>): View {
  const words = Object.entries(view).filter(
    ([, word]) => word && word !== "open" && word !== "recent" && word !== "mine",
  );
  return Object.fromEntries(words) as View;
}
