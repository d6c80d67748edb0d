import { useEffect, useRef } from "react";
import { agreeOn, baseOf, keptVersion, sawVersion, useDraft, wordsOf, writeDraft } from "../composer/draft.js";
import { draftOf } from "../composer/mode.js";
import {
  DraftChangedDocument,
  type DraftChangedSubscription,
  type DraftKind,
  SaveDraftDocument,
} from "../gql/graphql.js";
import { isOutage } from "../live/outage.js";
import { act } from "../live/act.js";
import { useStream } from "../live/use.live.js";
import { settle } from "./settle.js";

/** Pause in writing after which the words are kept on the server, in milliseconds. */
const REST = 500;
/** Until it is tried again when the link is cut. */
const AGAIN = 3_000;

type Kept = DraftChangedSubscription["draftChanged"];

/** Keeps what I write in one conversation on the server, so that my other windows and devices go on with it. */
export function DraftSync({ conversationId }: { conversationId: string }) {
  const ids: Record<DraftKind, string> = {
    REPLY: draftOf(conversationId, "reply"),
    NOTE: draftOf(conversationId, "note"),
  };
  const words: Record<DraftKind, string> = { REPLY: useDraft(ids.REPLY), NOTE: useDraft(ids.NOTE) };
  const version = useRef(-1);
  const waiting = useRef(new Map<DraftKind, ReturnType<typeof setTimeout>>());
  const onItsWay = useRef(0);

  const tried = useRef<Partial<Record<DraftKind, string>>>({});

  const save = async (kind: DraftKind): Promise<void> => {
    waiting.current.delete(kind);
    const text = wordsOf(ids[kind]);
    if (text === baseOf(ids[kind])) return;
    if (text) tried.current[kind] = text;
    onItsWay.current++;
    // Words are saved over whatever there is. That there are none any more, because they were sent, is said of the
    // draft that was seen here: another window may have begun the next one.
    const expectedVersion = text ? null : keptVersion(conversationId);
    const outcome = await act(SaveDraftDocument, { input: { conversationId, kind, text, expectedVersion } });
    onItsWay.current--;
    if (!outcome.ok && isOutage(outcome)) return saveSoon(kind, AGAIN);
    const draft = outcome.payload?.draft;
    if (!draft) return;
    saw(draft.version);
    if (!outcome.ok) return overtaken(kind, draft);
    agreeOn(ids[kind], text);
    // What was sent, or written on, while these words were on their way is told at once: nobody else waits to do it.
    if (wordsOf(ids[kind]) !== text && !waiting.current.has(kind)) await save(kind);
  };
  const saw = (theirs: number) => {
    version.current = Math.max(version.current, theirs);
    sawVersion(conversationId, theirs);
  };
  const overtaken = (kind: DraftKind, draft: Kept) => {
    const isSent = draft.kind === kind && [tried.current[kind], baseOf(ids[kind])].includes(draft.text);
    // Saved from here, and only the answer was lost: it is gone all the same.
    if (isSent && draft.text) return save(kind);
    agreeOn(ids[kind], "");
    take(draft);
  };
  const take = ({ kind, text }: Kept) => {
    const id = ids[kind];
    const verdict = settle({ text: wordsOf(id), base: baseOf(id) }, text);
    if (verdict === "take") writeDraft(id, text);
    if (verdict === "save") saveSoon(kind);
    else agreeOn(id, text);
  };
  const saveSoon = (kind: DraftKind, pause = REST) => {
    clearTimeout(waiting.current.get(kind));
    waiting.current.set(
      kind,
      setTimeout(() => void save(kind), pause),
    );
  };
  useEffect(() => {
    if (words.REPLY !== baseOf(ids.REPLY)) saveSoon("REPLY");
  }, [words.REPLY]);
  useEffect(() => {
    if (words.NOTE !== baseOf(ids.NOTE)) saveSoon("NOTE");
  }, [words.NOTE]);
  useEffect(
    () => () => {
      for (const kind of waiting.current.keys()) {
        clearTimeout(waiting.current.get(kind));
        void save(kind);
      }
    },
    [conversationId],
  );

  useStream(DraftChangedDocument, { conversationId }, ({ draftChanged }) => {
    const { kind, version: theirs } = draftChanged;
    // Our own words come back while the next ones are being written.
    if (theirs <= version.current || waiting.current.has(kind) || onItsWay.current) return;
    saw(theirs);
    take(draftChanged);
  });
  return null;
}
