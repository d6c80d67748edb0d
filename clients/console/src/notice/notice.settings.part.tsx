import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "../session/session.js";
import { changeSettings, SOUNDS, useNoticeSettings } from "./notice.settings.js";
import { play } from "./sound.js";

/** Which sounds, how loud, and whether the desktop shows them; of this agent in this browser. */
export function NoticeSettingsPart() {
  const { t } = useTranslation();
  const { agent } = useSession();
  const settings = useNoticeSettings(agent.id);
  const id = useId();
  const isRefused = "Notification" in window && Notification.permission === "denied";
  const onDesktop = async (isWanted: boolean) => {
    const isAllowed = isWanted && "Notification" in window && (await Notification.requestPermission()) === "granted";
    changeSettings(agent.id, { desktop: isAllowed });
  };
  return (
    <div className="bell-settings">
      {SOUNDS.map((name) => (
        <label key={name} className="row">
          <input
            type="checkbox"
            checked={settings[name]}
            onChange={(event) => {
              changeSettings(agent.id, { [name]: event.target.checked });
              if (event.target.checked) play(name, settings.volume);
            }}
          />
          {t(`notice.sound.${name}`)}
        </label>
      ))}
      <label className="row" htmlFor={id}>
        <span className="grow">{t("notice.volume")}</span>
        <input
          id={id}
          type="range"
          min={0}
          max={1}
          step={0.1}
          value={settings.volume}
          onChange={(event) => changeSettings(agent.id, { volume: Number(event.target.value) })}
          onPointerUp={(event) => play("message", Number(event.currentTarget.value))}
        />
      </label>
      <label className="row">
        <input
          type="checkbox"
          checked={settings.desktop}
          disabled={isRefused}
          onChange={(event) => void onDesktop(event.target.checked)}
        />
        {t(isRefused ? "notice.desktopRefused" : "notice.desktop")}
      </label>
      <label className="row">
        <input
          type="checkbox"
          checked={settings.quietAway}
          onChange={(event) => changeSettings(agent.id, { quietAway: event.target.checked })}
        />
        {t("notice.quietAway")}
      </label>
      <p className="dim">{t("notice.here")}</p>
    </div>
  );
}
