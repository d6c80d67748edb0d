import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { SavedViewPartsFragment } from "../../gql/graphql.js";
import { Icon } from "../../parts/icon.js";
import { Menu, type MenuItem } from "../../parts/menu.js";
import { INBOXES, type InboxName, type View } from "../view.js";

interface MenuProps {
  readonly view: View;
  readonly saved: readonly SavedViewPartsFragment[] | undefined;
  readonly count: string | null | undefined;
}

/** Which list is open, and the way to every other one. */
export function ViewMenu({ view, saved, count }: MenuProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const current = view.view ? saved?.find(({ id }) => id === view.view) : undefined;
  const inbox: InboxName = view.inbox ?? "mine";
  const name = current?.name ?? t(`views.inbox.${inbox}`);
  const go = (search: View) => void navigate({ to: ".", search });
  const itemOf = (one: SavedViewPartsFragment): MenuItem => ({
    label: one.team ? `${one.name} · ${one.team.name}` : one.name,
    isChosen: one.id === view.view,
    run: () => go({ view: one.id }),
  });
  const shared = (saved ?? []).filter(({ scope }) => scope !== "PERSONAL");
  const own = (saved ?? []).filter(({ scope }) => scope === "PERSONAL");

  const items: MenuItem[] = [
    ...INBOXES.map((one) => ({
      label: t(`views.inbox.${one}`),
      isChosen: !view.view && one === inbox,
      run: () => go(one === "mine" ? {} : { inbox: one }),
    })),
    ...(own.length ? [{ kind: "group", label: t("views.own") } as const, ...own.map(itemOf)] : []),
    ...(shared.length ? [{ kind: "group", label: t("views.shared") } as const, ...shared.map(itemOf)] : []),
  ];
  return (
    <Menu
      label={t("views.choose")}
      className="view-menu"
      side="below-start"
      isNamed
      items={items}
      face={
        <>
          <span className="clip">{name}</span>
          {count && <span className="num dim">{count}</span>}
          <Icon name="down" size={12} />
          <span className="hidden-text">{t("views.choose")}</span>
        </>
      }
    />
  );
}
