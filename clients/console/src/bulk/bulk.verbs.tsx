import { useTranslation } from "react-i18next";
import { type ActionDraft, draftOf, newDraft } from "../actions/action.draft.js";
import { SNOOZES } from "../actions/action.value.js";
import { useChoices } from "../actions/use.choices.js";
import { useLocale } from "../i18n/locale.js";
import { useKeys } from "../keys/use.keys.js";
import { Icon, type IconName } from "../parts/icon.js";
import { Menu, type MenuItem } from "../parts/menu.js";
import { useSession } from "../session/session.js";
import { TagChip } from "../tags/tag.chip.js";
import { span } from "../time/format.js";

/** What is asked for most, each with its choices one click away; whatever else there is, in the dialog. */
export function BulkVerbs({ onPlan }: { onPlan(actions: readonly ActionDraft[]): void }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { can } = useSession();
  const { agents, teams, tags, macros } = useChoices();
  const one = (...draft: Parameters<typeof newDraft>) => onPlan([newDraft(...draft)]);
  // What the key does to the open conversation, it does to those that are picked.
  useKeys([{ keys: "e", run: () => one("RESOLVE") }]);
  const face = (icon: IconName, label: string) => (
    <>
      <Icon name={icon} size={14} /> <span>{label}</span>
    </>
  );
  const menu = (icon: IconName, label: string, items: readonly MenuItem[]) =>
    items.length > 0 && (
      <Menu
        label={label}
        isNamed
        hasTitle
        className="bulk-verb"
        side="above-start"
        face={face(icon, label)}
        items={items}
      />
    );

  return (
    <>
      <button type="button" className="bulk-verb bulk-first" onClick={() => one("RESOLVE")}>
        {face("check", t("bulk.resolve"))}
      </button>
      {can("conversation:assign") &&
        menu("transfer", t("bulk.assign"), [
          ...(teams.length ? [{ kind: "group", label: t("bulk.teams") } as const] : []),
          ...teams.map(({ id, name }) => ({ label: name, run: () => one("ASSIGN_TEAM", { teamId: id }) })),
          ...(agents.length ? [{ kind: "group", label: t("bulk.agents") } as const] : []),
          ...agents.map(({ id, name }) => ({ label: name, run: () => one("ASSIGN_AGENT", { agentId: id }) })),
        ])}
      {menu(
        "tag",
        t("bulk.tag"),
        tags.map((tag) => ({
          label: "",
          mark: <TagChip tag={tag} />,
          run: () => one("ADD_TAG", { tagId: tag.id }),
        })),
      )}
      {menu(
        "alert",
        t("bulk.priority"),
        (["URGENT", "HIGH", "NORMAL", "LOW"] as const).map((priority) => ({
          label: t(`actions.priority.${priority}`),
          run: () => one("SET_PRIORITY", { priority }),
        })),
      )}
      {menu(
        "clock",
        t("bulk.snooze"),
        SNOOZES.map((minutes) => ({ label: span(minutes * 60, locale), run: () => one("SNOOZE", { minutes }) })),
      )}
      {menu(
        "slash",
        t("bulk.macro"),
        macros.map(({ name, actions }) => ({ label: name, run: () => onPlan(actions.map(draftOf)) })),
      )}
      <button type="button" className="bulk-verb" title={t("bulk.else")} onClick={() => onPlan([])}>
        {face("more", t("bulk.else"))}
      </button>
    </>
  );
}
