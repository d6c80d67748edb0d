import { Button } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Icon, type IconName } from "./icon.js";

/** Grey lines in the shape of what is coming. Widths in per cent. */
export function Bones({ widths = [60, 90, 75] }: { widths?: readonly number[] }) {
  const { t } = useTranslation();
  return (
    <div className="bones" role="status" aria-label={t("common.loading")}>
      {widths.map((width, index) => (
        <div key={index} className="bone" style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}

interface Words {
  readonly title: string;
  readonly text?: string;
  readonly icon?: IconName;
  readonly children?: ReactNode;
  readonly isSmall?: boolean;
}

/** Nothing here yet: says so, and what to do next. */
export function Empty({ title, text, icon, children, isSmall }: Words) {
  return (
    <div className={isSmall ? "state state-small" : "state"}>
      {icon && (
        <span className="state-mark">
          <Icon name={icon} size={24} />
        </span>
      )}
      {isSmall ? <p className="dim">{title}</p> : <h2>{title}</h2>}
      {text && <p>{text}</p>}
      {children}
    </div>
  );
}

/** What went wrong and the way out of it. A missing scope is told apart from a fault. */
export function Failure({ error, retry, isSmall }: { error: unknown; retry?: () => void; isSmall?: boolean }) {
  const { t } = useTranslation();
  const { code, requestId } = detailsOf(error);
  if (code === "FORBIDDEN")
    return <Empty title={t("common.noAccess")} text={t("common.noAccessText")} icon="key" isSmall={!!isSmall} />;
  return (
    <div className={isSmall ? "state state-small" : "state"} role="alert">
      {isSmall ? <p>{t("common.couldNotLoad")}</p> : <h2>{t("common.couldNotLoad")}</h2>}
      {!isSmall && <p>{t("common.couldNotLoadText")}</p>}
      {requestId && !isSmall && <p className="dim num">{t("common.requestId", { id: requestId })}</p>}
      {retry &&
        (isSmall ? (
          <button type="button" className="link-button" onClick={retry}>
            {t("common.retry")}
          </button>
        ) : (
          <Button onClick={retry}>{t("common.retry")}</Button>
        ))}
    </div>
  );
}

export function detailsOf(error: unknown): { code: string; requestId?: string } {
  const first = (error as { errors?: { extensions?: { code?: string; requestId?: string } }[] } | undefined)
    ?.errors?.[0];
  const requestId = first?.extensions?.requestId;
  return { code: first?.extensions?.code ?? "FAULT", ...(requestId ? { requestId } : {}) };
}
