import { useTranslation } from "react-i18next";
import type { SharingScope } from "../gql/graphql.js";
import { addressOf, TabLink } from "../parts/tab.link.js";

interface TabsProps {
  readonly part: string;
  readonly scope: string | undefined;
  readonly q?: string | undefined;
}

const SCOPES: readonly SharingScope[] = ["PERSONAL", "TEAM", "WORKSPACE"];

export const scopeOf = (word: string | undefined): SharingScope | null =>
  SCOPES.find((scope) => scope.toLowerCase() === word) ?? null;

/** All of them, or those for some; the address says which. */
export function ScopeTabs({ part, scope, q }: TabsProps) {
  const { t } = useTranslation();
  const chosen = scopeOf(scope);
  return (
    <nav className="tabs" aria-label={t("library.for")}>
      {[null, ...SCOPES].map((one) => (
        <TabLink
          key={one ?? "all"}
          address={addressOf("/settings", { part, scope: one?.toLowerCase(), q })}
          isCurrent={chosen === one}
        >
          {t(one ? `library.scope.${one}` : "library.all")}
        </TabLink>
      ))}
    </nav>
  );
}
