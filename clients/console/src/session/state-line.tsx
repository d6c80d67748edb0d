import { useTranslation } from "react-i18next";
import { useSession } from "./session.js";
import { goInto } from "./state-switch.js";

/** While I am away or offline nobody is sent to me: says so, and is the way back. */
export function StateLine() {
  const { t } = useTranslation();
  const { agent, can } = useSession();
  if (!can("presence:write") || (agent.state !== "AWAY" && agent.state !== "OFFLINE")) return null;
  return (
    <p className="state-line">
      <span className="grow">{t(`session.notTaking.${agent.state}`)}</span>
      <button type="button" className="link-button" onClick={() => void goInto("ONLINE")}>
        {t("session.goOnline")}
      </button>
    </p>
  );
}
