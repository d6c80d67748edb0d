import { useQuery } from "@apollo/client/react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { CannedRepliesDocument, ExpandCannedReplyDocument } from "../gql/graphql.js";
import { act } from "../live/act.js";
import { tell } from "../parts/toast.js";
import { type Canned, findCanned } from "./canned.search.js";

const MOST = 8;

/** The canned replies that fit what stands after the slash, and the keys that move among them. */
export function useCanned(word: string | undefined) {
  // All of them once, for an answer with the key press; the server, which knows pinyin too, right behind it.
  const { data: all } = useQuery(CannedRepliesDocument, { skip: word === undefined, variables: { search: null } });
  const { data: found } = useQuery(CannedRepliesDocument, { skip: !word, variables: { search: word ?? null } });
  const replies: readonly Canned[] =
    word === undefined
      ? []
      : word && found
        ? found.cannedReplies.slice(0, MOST)
        : findCanned(all?.cannedReplies ?? [], word, MOST);
  const [at, setAt] = useState(0);
  useEffect(() => setAt(0), [word]);
  const current = Math.min(at, replies.length - 1);

  return {
    replies,
    current,
    setAt,
    /** True when the key was for the list. */
    onKey(key: string, pick: (reply: Canned) => void): boolean {
      const reply = replies[current];
      if (!reply) return false;
      if (key === "ArrowDown") setAt((current + 1) % replies.length);
      else if (key === "ArrowUp") setAt((current + replies.length - 1) % replies.length);
      else if (key === "Enter" || key === "Tab") pick(reply);
      else return false;
      return true;
    },
  };
}

/** Fills a reply in for a conversation. One without variables stands there at once; that it was used is counted. */
export function useExpand(conversationId: string) {
  const { t } = useTranslation();
  return (reply: Canned, put: (text: string) => void) => {
    const isPlain = !reply.text.includes("{{");
    if (isPlain) put(reply.text);
    void act(ExpandCannedReplyDocument, { input: { conversationId, cannedReplyId: reply.id } }).then((outcome) => {
      const payload = outcome.payload;
      if (isPlain) return;
      put(payload?.text ?? reply.text);
      if (payload?.missing?.length) tell(t("pane.canned.missing", { names: payload.missing.join(", ") }));
    });
  };
}

interface ListProps {
  readonly canned: ReturnType<typeof useCanned>;
  onPick(reply: Canned): void;
}

export function CannedList({ canned, onPick }: ListProps) {
  const { t } = useTranslation();
  if (!canned.replies.length) return null;
  return (
    <div className="canned" role="listbox" aria-label={t("keys.canned")}>
      {canned.replies.map((reply, index) => (
        <div
          key={reply.id}
          role="option"
          aria-selected={index === canned.current}
          className="canned-item"
          onMouseMove={() => canned.setAt(index)}
          // The field must keep its focus and its caret.
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(reply);
          }}
        >
          <b>/{reply.shortcut.replace(/^\//, "")}</b>
          <span className="clip grow soft">{reply.text}</span>
          {reply.locale && <span className="dim">{reply.locale}</span>}
          {reply.scope && (
            <span className="dim canned-scope">{reply.team?.name ?? t(`pane.canned.scope.${reply.scope}`)}</span>
          )}
        </div>
      ))}
    </div>
  );
}
