import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { usePermission } from "./desktop.js";
import { changeSettings, type SoundName, SOUNDS, useNoticeSettings } from "./notice.settings.js";
import { play } from "./sound.js";

/** Which sounds, how loud, and whether the desktop shows them: kept for me, not for this browser. */
export function NoticeSettingsPart() {
  const { t } = useTranslation();
  const settings = useNoticeSettings();
  const { allowed, ask } = usePermission();
  // While the slider moves it is nobody's business yet.
  const [moving, setMoving] = useState<number | null>(null);
  const id = useId();
  if (!settings) return null;
  const volume = moving ?? settings.volume;
  const settle = () => {
    if (moving === null) return;
    play("message", moving / 100);
    setMoving(null);
    if (moving !== settings.volume) void changeSettings({ volume: moving });
  };
  return (
    <div className="bell-settings">
      {(Object.keys(SOUNDS) as SoundName[]).map((name) => (
        <label key={name} className="row">
          <input
            type="checkbox"
            checked={settings[SOUNDS[name]]}
            onChange={(event) => {
              void changeSettings({ [SOUNDS[name]]: event.target.checked });
              if (event.target.checked) play(name, settings.volume / 100);
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
          max={100}
          step={10}
          value={volume}
          onChange={(event) => setMoving(Number(event.target.value))}
          onPointerUp={settle}
          onKeyUp={settle}
          onBlur={settle}
        />
      </label>
      <label className="row">
        <input
          type="checkbox"
          checked={settings.isOnDesktop}
          onChange={(event) => {
            void changeSettings({ isOnDesktop: event.target.checked });
            if (event.target.checked) void ask();
          }}
        />
        {t("notice.desktop")}
      </label>
      {settings.isOnDesktop && allowed !== "granted" && (
        <p className="bell-hint">
          {t(allowed === "default" ? "notice.desktopUnasked" : "notice.desktopRefused")}
          {allowed === "default" && (
            <button type="button" className="link-button" onClick={() => void ask()}>
              {t("notice.allow")}
            </button>
          )}
        </p>
      )}
      <label className="row">
        <input
          type="checkbox"
          checked={settings.isQuietWhenAway}
          onChange={(event) => void changeSettings({ isQuietWhenAway: event.target.checked })}
        />
        {t("notice.quietAway")}
      </label>
      <p className="dim">{t("notice.here")}</p>
    </div>
  );
}
