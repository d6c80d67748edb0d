import {
  CallMeLaterDocument,
  LeaveMessageDocument,
  LeaveQueueDocument,
  RateConversationDocument,
  RequestAgentDocument,
} from "../gql/graphql.js";
import { Fault } from "../graph/fault.js";
import type { Run } from "../graph/http.js";
import { type Answer, answersAmong, circumstances, type Posting } from "./posting.js";
import type { PreChatAnswer, VisitorSession } from "./session.js";
import type { Store } from "./state.js";

/** What is said against a form, by field; "" = against the whole. */
export type FieldErrors = Readonly<Record<string, string>>;

export interface Left {
  text: string;
  contact: string;
  answers: readonly PreChatAnswer[];
  /** Of this form, as long as it is open: a repeat leaves nothing twice. */
  idempotencyKey: string;
}

export interface WishParts {
  run: Run;
  store: Store;
  session: VisitorSession;
  posting: Posting;
  locale: string;
  /** A conversation has begun, or is to be shown anew. */
  show(): Promise<void>;
  tryLater: string;
}

/** What a visitor can ask for besides saying something. Each is one request; none is repeated behind their back. */
export class Wishes {
  readonly #parts: WishParts;

  constructor(parts: WishParts) {
    this.#parts = parts;
  }

  requestAgent(conversationId: string): Promise<boolean> {
    const { run } = this.#parts;
    return this.#wish(async () => (await run(RequestAgentDocument, { input: { conversationId } })).requestAgent);
  }

  leaveQueue(conversationId: string): Promise<boolean> {
    const { run } = this.#parts;
    return this.#wish(async () => (await run(LeaveQueueDocument, { input: { conversationId } })).leaveQueue);
  }

  /** @param score 1 (poor) to 5 (excellent) */
  rate(conversationId: string, score: number, reasons: readonly string[], comment: string): Promise<boolean> {
    const { run } = this.#parts;
    const words = comment ? { comment } : {};
    const input = { conversationId, score, reasons: [...reasons], ...words };
    // An answer that was lost on its way back, or given in another tab, stands.
    return this.#wish(async () => (await run(RateConversationDocument, { input })).rateConversation, "ALREADY_RATED");
  }

  /** The answer comes by e-mail or telephone, whoever waits. */
  callMeLater(conversationId: string, contact: string): Promise<FieldErrors | null> {
    const { run } = this.#parts;
    const input = { conversationId, contact: contactIn(contact) };
    return this.#fill(async () => (await run(CallMeLaterDocument, { input })).callMeLater);
  }

  async leaveMessage({ text, contact, answers, idempotencyKey }: Left): Promise<FieldErrors | null> {
    const { run, session, locale, show } = this.#parts;
    const input = {
      text,
      idempotencyKey,
      contact: contactIn(contact),
      answers: [...answers],
      ...circumstances(locale),
    };
    return this.#fill(async () => {
      const { leaveMessage } = await run(LeaveMessageDocument, { input });
      if (leaveMessage.conversation) {
        session.conversationId = leaveMessage.conversation.id;
        session.answers = null;
        session.draft = "";
        await show();
      }
      return leaveMessage;
    });
  }

  async #fill(ask: () => Promise<Answer>): Promise<FieldErrors | null> {
    const { posting, tryLater } = this.#parts;
    try {
      const answer = await ask();
      const [error] = answer.userErrors;
      if (!error) {
        posting.settle(answer);
        return null;
      }
      return answersAmong(answer) ?? { [error.path?.[1] ?? ""]: error.message };
    } catch {
      return { "": tryLater };
    }
  }

  async #wish(ask: () => Promise<Answer>, doneCode?: string): Promise<boolean> {
    const { store, posting } = this.#parts;
    try {
      posting.settle(await ask());
      store.set({ hasFailed: false });
      return true;
    } catch (cause) {
      const isDone = cause instanceof Fault && cause.code === doneCode;
      store.set({ hasFailed: !isDone });
      return isDone;
    }
  }
}

/** One field for both: what has an @ is an address. */
const contactIn = (value: string) => (value.includes("@") ? { email: value.trim() } : { phone: value.trim() });
