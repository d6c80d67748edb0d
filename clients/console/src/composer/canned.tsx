import { useQuery } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { CannedRepliesDocument } from "../gql/graphql.js";
import { type Canned, findCanned } from "./canned.search.js";

/** The canned replies that fit what stands after the slash, and the keys that move among them. */
export function useCanned(word: string | undefined) {
  const { data } = useQuery(CannedRepliesDocument, { skip: word === undefined, variables: { search: null } });
  const replies = word === undefined ? [] : findCanned(data?.cannedReplies ?? [], word);
  const [at, setAt] = useState(0);
  useEffect(() => setAt(0), [word]);
  const current = Math.min(at, replies.length - 1);

  return {
    replies,
    current,
    setAt,
    /** True when the key was for the list. */
    onKey(key: string, pick: (text: string) => void): boolean {
      const reply = replies[current];
      if (!reply) return false;
      if (key === "ArrowDown") setAt((current + 1) % replies.length);
      else if (key === "ArrowUp") setAt((current + replies.length - 1) % replies.length);
      else if (key === "Enter" || key === "Tab") pick(reply.text);
      else return false;
      return true;
    },
  };
}

export function CannedList({ canned, onPick }: { canned: ReturnType<typeof useCanned>; onPick(text: string): void }) {
  const { t } = useTranslation();
  if (!canned.replies.length) return null;
  return (
    <div className="canned" role="listbox" aria-label={t("keys.canned")}>
      {canned.replies.map((reply: Canned, index) => (
        <div
          key={reply.id}
          role="option"
          aria-selected={index === canned.current}
          className="canned-item"
          onMouseMove={() => canned.setAt(index)}
          // The field must keep its focus and its caret.
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(reply.text);
          }}
        >
          <b>/{reply.shortcut.replace(/^\//, "")}</b>
          <span className="clip grow soft">{reply.text}</span>
          {reply.locale && <span className="dim">{reply.locale}</span>}
        </div>
      ))}
    </div>
  );
}
