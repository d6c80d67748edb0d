import { useTranslation } from "react-i18next";
import { Avatar } from "../parts/avatar.js";
import { Icon } from "../parts/icon.js";
import type { Viewer } from "./use.viewers.js";

/** Colleagues who look on, in the head of the conversation. */
export function ViewerFaces({ viewers }: { viewers: readonly Viewer[] }) {
  const { t } = useTranslation();
  if (!viewers.length) return null;
  return (
    <ul className="viewers" aria-label={t("pane.viewers.title")}>
      {viewers.slice(0, 4).map(({ agent, activity, hasDraft }) => {
        const words = t(`pane.viewers.${activity}`, { name: agent?.name ?? "" });
        const title = hasDraft && activity === "VIEWING" ? t("pane.viewers.DRAFT", { name: agent?.name ?? "" }) : words;
        return (
          <li key={agent?.id} title={title} data-activity={activity}>
            <Avatar name={agent?.name ?? ""} size="small" />
            <span className="hidden-text">{title}</span>
          </li>
        );
      })}
      {viewers.length > 4 && <li className="num dim">+{viewers.length - 4}</li>}
    </ul>
  );
}

/** Somebody else is writing here: said where I would write myself, before the customer gets two answers. */
export function WritersLine({ viewers }: { viewers: readonly Viewer[] }) {
  const { t } = useTranslation();
  const names = (wanted: (viewer: Viewer) => boolean) =>
    viewers
      .filter(wanted)
      .map((one) => one.agent?.name)
      .join(", ");
  const replying = names((one) => one.activity === "REPLYING");
  const drafting = names((one) => one.activity !== "REPLYING" && one.hasDraft);
  const noting = names((one) => one.activity === "NOTING" && !one.hasDraft);
  const words = replying
    ? t("pane.viewers.REPLYING", { name: replying })
    : drafting
      ? t("pane.viewers.DRAFT", { name: drafting })
      : noting && t("pane.viewers.NOTING", { name: noting });
  return (
    <p className="writers" role="status" aria-live="polite" data-strong={!!replying}>
      {words && (
        <>
          <Icon name="edit" size={12} /> {words}
        </>
      )}
    </p>
  );
}
