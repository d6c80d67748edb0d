import { useTranslation } from "react-i18next";
import type { CannedRowFragment } from "../gql/graphql.js";
import { ScopePill } from "../sharing/scope.pill.js";
import { piecesOf } from "../template/template.js";

export function CannedLine({ reply, onOpen }: { reply: CannedRowFragment; onOpen(): void }) {
  const { t } = useTranslation();
  const { shortcut, text, scope, team, locale, useCount } = reply;
  return (
    <li>
      <button type="button" className="line-button" onClick={onOpen}>
        <span className="row">
          <b className="clip">/{shortcut.replace(/^\//, "")}</b>
          <ScopePill scope={scope} team={team ?? null} />
          {locale && <span className="pill">{locale}</span>}
          <span className="grow" />
          {useCount > 0 && <span className="dim num only-wide">{t("library.used", { count: useCount })}</span>}
        </span>
        <span className="soft two-lines">
          {piecesOf(text).map((piece, index) =>
            piece.isSlot ? (
              <span key={index} className="slot">
                {piece.text.replace("|", " / ")}
              </span>
            ) : (
              piece.text
            ),
          )}
        </span>
      </button>
    </li>
  );
}
