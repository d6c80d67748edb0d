import type { Caller, Data, Watch } from "@switchboard/kit/testing";
import { type Desk, newKey } from "./desk.js";

const LEAVE =
  "mutation ($input: LeaveMessageInput!) { leaveMessage(input: $input) { conversation { id } message { id } userErrors { code path } } }";
const SHOWN = "delivery { kind address state reason said attempts agent { id } }";
const DELIVERY = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Message { ${SHOWN} } } }`;
const CHANGED = `subscription ($id: ID!) { messagesChanged(conversationId: $id, withNotes: true) { kind message { id ${SHOWN} } } }`;

/** A visitor's offline message, an agent who may answer it, and what becomes of the answers. */
export class Left {
  constructor(
    readonly desk: Desk,
    readonly visitor: Caller,
    readonly agent: Caller,
    readonly id: string,
    private readonly watch: Watch,
  ) {}

  static async at(desk: Desk, contact: Data, input: Data = {}): Promise<Left> {
    const visitor = await desk.visitor();
    const left = { text: "Where is my parcel?", contact, idempotencyKey: newKey(), ...input };
    const { leaveMessage } = await visitor.ask(LEAVE, { input: left });
    const agent = await desk.agent({ state: "BUSY" });
    const { id } = leaveMessage.conversation;
    return new Left(desk, visitor, agent, id, await agent.watch(CHANGED, { id }));
  }

  /** Says it; the id of the answer. */
  async answer(text: string, input: Data = {}): Promise<string> {
    const send =
      "mutation ($input: SendMessageInput!) { sendMessage(input: $input) { message { id } userErrors { code } } }";
    const said = { conversationId: this.id, text, idempotencyKey: newKey(), ...input };
    return (await this.agent.ask(send, { input: said })).sendMessage.message.id;
  }

  async delivery(id: string, caller = this.agent): Promise<Data | null> {
    const { _entities: found } = await caller.ask(DELIVERY, { r: [{ __typename: "Message", id }] });
    return found[0]?.delivery ?? null;
  }

  /** Whether what is answered next goes out by itself. */
  async isCarried(): Promise<boolean> {
    const text = "query ($id: ID!) { conversation(id: $id) { contact { isCarried } } }";
    return (await this.agent.ask(text, { id: this.id }))["conversation"].contact.isCarried;
  }

  /** What the desk hears of this answer next. */
  async told(id: string): Promise<Data> {
    for (;;) {
      const { message } = (await this.watch.next())["messagesChanged"];
      if (message.id === id && message.delivery.state !== "SENDING" && message.delivery.state !== "WAITING")
        return message.delivery;
    }
  }

  /** The next time that a try came to nothing. */
  async tried(id: string): Promise<Data> {
    for (;;) {
      const { message } = (await this.watch.next())["messagesChanged"];
      // Whoever hears late that it was said may see it in the middle of a try.
      if (message.id === id && message.delivery.attempts > 0 && message.delivery.state !== "SENDING")
        return message.delivery;
    }
  }

  async retry(messageId: string, input: Data = {}, caller = this.agent): Promise<Data> {
    const text = `mutation ($input: RetryDeliveryInput!) { retryDelivery(input: $input) { message { ${SHOWN} } userErrors { code path } } }`;
    return (await caller.ask(text, { input: { messageId, ...input } }))["retryDelivery"];
  }

  async mark(messageId: string, caller = this.agent): Promise<Data> {
    const text = `mutation ($input: MarkDeliveredInput!) { markDelivered(input: $input) { message { ${SHOWN} } userErrors { code path } } }`;
    return (await caller.ask(text, { input: { messageId } }))["markDelivered"];
  }

  end(): Promise<void> {
    return this.watch.end();
  }
}
