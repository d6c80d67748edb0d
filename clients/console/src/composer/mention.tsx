import { useQuery } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { AgentsDocument } from "../gql/graphql.js";
import { Avatar } from "../parts/avatar.js";
import { type Colleague, findColleagues } from "./mention.search.js";

const NOBODY: readonly Colleague[] = [];

/** Everyone who may be spoken to in a note. */
export function useColleagues(isWanted: boolean): readonly Colleague[] {
  const { data } = useQuery(AgentsDocument, { skip: !isWanted });
  return data?.agents.nodes.filter((one) => !one.isDisabled) ?? NOBODY;
}

/** The colleagues who fit what stands after the @, and the keys that move among them. */
export function useMention(colleagues: readonly Colleague[], word: string | undefined) {
  const found = word === undefined ? [] : findColleagues(colleagues, word);
  const [at, setAt] = useState(0);
  useEffect(() => setAt(0), [word]);
  const current = Math.min(at, found.length - 1);
  return {
    found,
    current,
    setAt,
    /** True when the key was for the list. */
    onKey(key: string, pick: (name: string) => void): boolean {
      const colleague = found[current];
      if (!colleague) return false;
      if (key === "ArrowDown") setAt((current + 1) % found.length);
      else if (key === "ArrowUp") setAt((current + found.length - 1) % found.length);
      else if (key === "Enter" || key === "Tab") pick(colleague.name);
      else return false;
      return true;
    },
  };
}

export function MentionList({
  mention,
  onPick,
}: {
  mention: ReturnType<typeof useMention>;
  onPick(name: string): void;
}) {
  const { t } = useTranslation();
  if (!mention.found.length) return null;
  return (
    <div className="canned" role="listbox" aria-label={t("conversation.mentions")}>
      {mention.found.map((colleague, index) => (
        <div
          key={colleague.id}
          role="option"
          aria-selected={index === mention.current}
          className="canned-item"
          onMouseMove={() => mention.setAt(index)}
          // The field must keep its focus and its caret.
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(colleague.name);
          }}
        >
          <Avatar name={colleague.name} />
          <span className="clip grow">{colleague.name}</span>
        </div>
      ))}
    </div>
  );
}
