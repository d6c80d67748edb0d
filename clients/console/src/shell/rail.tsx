import { Link } from "@tanstack/react-router";
import { Tooltip } from "antd";
import { useTranslation } from "react-i18next";
import type { ConversationRowFragment } from "../gql/graphql.js";
import { Bell } from "../notice/bell.js";
import { isMac } from "../keys/use.keys.js";
import { showKeys } from "../keys/keymap.js";
import { Icon, Mark } from "../parts/icon.js";
import { useSession } from "../session/session.js";
import { StateSwitch } from "../session/state-switch.js";
import { PLACES } from "./places.js";

interface RailProps {
  readonly waiting: number;
  readonly offers: readonly ConversationRowFragment[];
  openPalette(): void;
}

export function Rail({ waiting, offers, openPalette }: RailProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  return (
    <nav className="rail" aria-label={t("shell.places")}>
      <Link to="/desk" className="rail-mark only-wide" aria-label="Switchboard">
        <Mark />
      </Link>
      {PLACES.filter((place) => can(place.scope)).map(({ name, to, letter }) => (
        <Tooltip
          key={name}
          placement="right"
          mouseEnterDelay={0.4}
          title={
            <>
              {t(`shell.place.${name}`)} <kbd>G</kbd> <kbd>{letter.toUpperCase()}</kbd>
            </>
          }
        >
          <Link
            to={to}
            className={name === "search" ? "rail-item only-wide" : "rail-item"}
            activeProps={{ "aria-current": "page" }}
          >
            <Icon name={name} size={20} />
            <span className="hidden-text">{t(`shell.place.${name}`)}</span>
            {name === "desk" && waiting > 0 && (
              <span className="rail-count num" title={t("shell.waiting", { count: waiting })}>
                {waiting > 99 ? "99+" : waiting}
              </span>
            )}
          </Link>
        </Tooltip>
      ))}
      <span className="rail-rest" />
      <Bell offers={offers} />
      <Tooltip
        placement="right"
        mouseEnterDelay={0.4}
        title={
          <>
            {t("keys.palette")}{" "}
            {showKeys("mod+k", isMac).map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </>
        }
      >
        <button type="button" className="rail-item rail-search" aria-label={t("keys.palette")} onClick={openPalette}>
          <Icon name="command" size={19} />
        </button>
      </Tooltip>
      <StateSwitch />
    </nav>
  );
}
