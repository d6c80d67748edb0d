import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLinkState } from "../live/use.live.js";

/** A cut shorter than this is nobody's business, in milliseconds. */
const PATIENCE = 1_200;

/** One quiet line while the link is down. Work goes on: what is written waits in the outbox. */
export function LinkLine() {
  const { t } = useTranslation();
  const isCut = useLinkState() === "cut";
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    if (!isCut) return setIsShown(false);
    const timer = setTimeout(() => setIsShown(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [isCut]);
  return (
    <div role="status" aria-live="polite">
      {isShown && <p className="link-line">{t("shell.reconnecting")}</p>}
    </div>
  );
}
