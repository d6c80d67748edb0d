import { useTranslation } from "react-i18next";
import type { SearchMessagesQuery } from "../gql/graphql.js";
import { useKeys } from "../keys/use.keys.js";
import { Moment } from "../time/moment.js";
import type { Reading } from "./use.reading.js";

interface MoreProps {
  readonly found: SearchMessagesQuery["searchMessages"];
  readonly reading: Reading;
}

/** Below the hits: that it is looked on and how far back, or how to have more. */
export function MoreHits({ found, reading: { isGoingOn, readMore, stop } }: MoreProps) {
  const { t } = useTranslation();
  useKeys([{ keys: "Escape", inFields: true, run: stop }], { isOn: isGoingOn });
  const { lookedBackTo, isComplete } = found;
  const far = lookedBackTo && (isGoingOn || !isComplete) && (
    <span className="dim">
      {t("search.lookedBackTo")} <Moment at={lookedBackTo} as="stamp" />
    </span>
  );
  return (
    <div className="hits-more">
      {isGoingOn ? (
        <>
          <span className="hits-on" role="status">
            {t("search.goingOn")}
          </span>
          {far}
          <button type="button" className="link-button" onClick={stop}>
            {t("search.stop")} <kbd>Esc</kbd>
          </button>
        </>
      ) : (
        <>
          {far}
          <button type="button" className="link-button" onClick={readMore}>
            {t(isComplete ? "search.more" : "search.goOn")}
          </button>
        </>
      )}
    </div>
  );
}
