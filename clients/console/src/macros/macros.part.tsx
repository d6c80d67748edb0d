import "../canned/canned.css";
import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { draftOf } from "../actions/action.draft.js";
import { useActionWords } from "../actions/use.action.words.js";
import { useChoices } from "../actions/use.choices.js";
import { MacroListDocument } from "../gql/graphql.js";
import { ScopePill } from "../sharing/scope.pill.js";
import { SharedList, useSharedSearch } from "../sharing/shared.list.js";
import { MacroDialog } from "./macro.dialog.js";

/** Several actions under one name. */
export default function MacrosPart() {
  const { t } = useTranslation();
  const choices = useChoices();
  const says = useActionWords(choices);
  const { data, previousData, error, refetch, fetchMore } = useQuery(MacroListDocument, {
    variables: useSharedSearch(),
    fetchPolicy: "cache-and-network",
  });
  const page = (data ?? previousData)?.macros;

  return (
    <SharedList
      part="macros"
      words={{
        search: t("library.searchMacros"),
        add: t("library.addMacro"),
        none: t("library.noMacros"),
        noneText: t("library.noMacrosText"),
      }}
      icon="checks"
      rows={choices.isReady ? page?.nodes : undefined}
      error={error}
      hasMore={page?.pageInfo.hasNextPage ?? false}
      refetch={refetch}
      more={() => fetchMore({ variables: { after: page?.pageInfo.endCursor } })}
      line={(macro, open) => (
        <li key={macro.id}>
          <button type="button" className="line-button" onClick={open}>
            <span className="row">
              <b className="clip">{macro.name}</b>
              <ScopePill scope={macro.scope} team={macro.team ?? null} />
              <span className="grow" />
              {macro.useCount > 0 && (
                <span className="dim num only-wide">{t("library.used", { count: macro.useCount })}</span>
              )}
            </span>
            <span className="soft two-lines">{macro.actions.map((action) => says(draftOf(action))).join(" → ")}</span>
          </button>
        </li>
      )}
      dialog={(macro, close) => <MacroDialog key={macro?.id} macro={macro} choices={choices} onClose={close} />}
    />
  );
}
