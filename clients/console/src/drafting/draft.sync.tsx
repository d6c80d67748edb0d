import { useEffect, useRef } from "react";
import { agreeOn, baseOf, useDraft, writeDraft } from "../composer/draft.js";
import { draftOf } from "../composer/mode.js";
import { DraftChangedDocument, type DraftKind, SaveDraftDocument } from "../gql/graphql.js";
import { useParcels } from "../outbox/use.outbox.js";
import { isOutage } from "../live/outage.js";
import { act } from "../live/act.js";
import { useStream } from "../live/use.live.js";
import { settle } from "./settle.js";

/** Pause in writing after which the words are kept on the server, in milliseconds. */
const REST = 500;
/** Until it is tried again when the link is cut. */
const AGAIN = 3_000;
/** So long after a message of ours went out, an emptied draft may be its doing. */
const OWN_SEND = 5_000;

/** Keeps what I write in one conversation on the server, so that my other windows and devices go on with it. */
export function DraftSync({ conversationId }: { conversationId: string }) {
  const ids: Record<DraftKind, string> = {
    REPLY: draftOf(conversationId, "reply"),
    NOTE: draftOf(conversationId, "note"),
  };
  const words: Record<DraftKind, string> = { REPLY: useDraft(ids.REPLY), NOTE: useDraft(ids.NOTE) };
  const current = useRef(words);
  current.current = words;
  const version = useRef(-1);
  const waiting = useRef(new Map<DraftKind, ReturnType<typeof setTimeout>>());
  const onItsWay = useRef(0);
  const parcels = useParcels(conversationId);
  const sentAt = useRef(0);
  // While something of ours is on its way, and just after.
  if (parcels.some((one) => one.state === "pending")) sentAt.current = Number.POSITIVE_INFINITY;
  else if (sentAt.current === Number.POSITIVE_INFINITY) sentAt.current = Date.now();

  const save = async (kind: DraftKind) => {
    waiting.current.delete(kind);
    const text = current.current[kind];
    if (text === baseOf(ids[kind])) return;
    onItsWay.current++;
    const outcome = await act(SaveDraftDocument, { input: { conversationId, kind, text } });
    onItsWay.current--;
    if (!outcome.ok && isOutage(outcome)) return saveSoon(kind, AGAIN);
    if (!outcome.ok || !outcome.payload.draft) return;
    version.current = Math.max(version.current, outcome.payload.draft.version);
    agreeOn(ids[kind], text);
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
    const { kind, text, version: theirs } = draftChanged;
    // Our own words come back while the next ones are being written.
    if (theirs <= version.current || waiting.current.has(kind) || onItsWay.current) return;
    version.current = theirs;
    const id = ids[kind];
    // Sending clears the draft on the server. If what we sent arrives late, the next words have been kept there by then:
    // they are ours to keep, and are saved again.
    if (!text && current.current[kind] && Date.now() - sentAt.current < OWN_SEND) {
      agreeOn(id, "");
      return saveSoon(kind);
    }
    const verdict = settle({ text: current.current[kind], base: baseOf(id) }, text);
    if (verdict === "take") writeDraft(id, text);
    if (verdict === "save") saveSoon(kind);
    else agreeOn(id, text);
  });
  return null;
}
