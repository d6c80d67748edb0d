import "./notice.css";
import { Tooltip } from "antd";
import { useTranslation } from "react-i18next";
import type { ConversationRowFragment } from "../gql/graphql.js";
import { Icon } from "../parts/icon.js";
import { PopUp } from "../parts/menu.js";
import { useSession } from "../session/session.js";
import { BellPanel } from "./bell.panel.js";
import { useNotices } from "./use.notices.js";

/** What I was told and have not read, wherever I am in the console. */
export function Bell({ offers }: { offers: readonly ConversationRowFragment[] }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const { unread } = useNotices();
  const count = unread + offers.length;
  if (!can("conversation:read")) return null;
  return (
    <Tooltip placement="right" mouseEnterDelay={0.4} title={t("notice.title")}>
      <span className="bell">
        <PopUp
          label={count ? t("notice.unread", { count }) : t("notice.title")}
          className="rail-item"
          side="above-start"
          face={
            <>
              <Icon name="bell" size={20} />
              {count > 0 && <span className="rail-count num">{count > 99 ? "99+" : count}</span>}
            </>
          }
        >
          {(close) => <BellPanel offers={offers} close={close} />}
        </PopUp>
      </span>
    </Tooltip>
  );
}
