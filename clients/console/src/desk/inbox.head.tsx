import { useTranslation } from "react-i18next";
import type { SavedViewPartsFragment } from "../gql/graphql.js";
import { useLocale } from "../i18n/locale.js";
import type { View } from "./view.js";
import { FilterPanel } from "./views/filter.panel.js";
import { ViewMenu } from "./views/view.menu.js";

interface HeadProps {
  readonly view: View;
  readonly saved: readonly SavedViewPartsFragment[] | undefined;
  readonly total: { readonly value: number; readonly isExact: boolean } | null | undefined;
  onChange(words: Partial<Record<keyof View, string>>): void;
}

export function InboxHead({ view, saved, total, onChange }: HeadProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const count = total && `${new Intl.NumberFormat(locale).format(total.value)}${total.isExact ? "" : "+"}`;
  return (
    <header className="inbox-head">
      <h1 className="hidden-text">{t("desk.inbox")}</h1>
      <ViewMenu view={view} saved={saved} count={count} />
      <span className="grow" />
      <FilterPanel view={view} onChange={onChange} />
    </header>
  );
}
