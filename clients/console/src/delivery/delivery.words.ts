import type { TFunction } from "i18next";
import type { MessagePartsFragment } from "../gql/graphql.js";
import type { IconName } from "../parts/icon.js";

type Whole = NonNullable<MessagePartsFragment["delivery"]>;
export type Delivery = Omit<Whole, "__typename" | "agent"> & {
  readonly agent: { readonly id: string; readonly name: string } | null;
};
type Answer = Pick<MessagePartsFragment, "text" | "recalledAt"> & {
  readonly attachments: readonly Pick<MessagePartsFragment["attachments"][number], "state">[];
};

export interface Notice {
  readonly icon: IconName;
  readonly tone: "quiet" | "warm" | "hot";
  readonly words: string;
  /** It has come to rest: the moment says something. */
  readonly isAtRest: boolean;
  /** An agent may have to reach the customer. */
  readonly hasContact: boolean;
  /** What an agent may do about it: `elsewhere` = where it is to go now, it need not or cannot be sent again. */
  readonly next: "nothing" | "again" | "elsewhere";
}

const MARK = { EMAIL: "mail", PHONE: "whisper" } as const;
const BY_ONESELF = { EMAIL: "mail", PHONE: "phone" } as const;

/** Where an answer that goes out by other means stands; null where there is nothing to say. */
export function noticeOf(t: TFunction, delivery: Delivery, answer: Answer, myId: string): Notice | null {
  const { kind, state, reason, address: to, agent } = delivery;
  const quiet = (words: string, isAtRest: boolean, icon: IconName = MARK[kind]): Notice => {
    return { icon, tone: "quiet", words, isAtRest, hasContact: false, next: "nothing" };
  };
  const left = { isAtRest: true, hasContact: true };
  if (answer.recalledAt) return state === "SENT" ? quiet(t(`delivery.recalled.${kind}`, { to }), true) : null;
  switch (state) {
    case "WAITING":
      if (answer.attachments.some((one) => one.state === "PENDING")) return quiet(t("delivery.files"), false, "clock");
      if (delivery.at <= delivery.since) return quiet(t(`delivery.going.${kind}`), false, "clock");
      return { ...quiet(t(`delivery.tried.${kind}`), false, "clock"), next: "elsewhere" };
    case "SENDING":
      return quiet(t(`delivery.going.${kind}`), false, "clock");
    case "SENT":
      return quiet(t(`delivery.sent.${kind}`, { to }), true);
    case "TOLD":
      return quiet(teller(t, agent, myId), true, "check");
    case "BY_HAND":
      return {
        ...left,
        icon: BY_ONESELF[kind],
        tone: "warm",
        words: byHand(t, delivery, answer),
        next: reason === "LOCAL_NUMBER" ? "elsewhere" : "again",
      };
    case "FAILED":
      return {
        ...left,
        icon: "alert",
        tone: reason === "UNCERTAIN" ? "warm" : "hot",
        words: failed(t, delivery),
        next: "again",
      };
    default:
      return null;
  }
}

function teller(t: TFunction, agent: Delivery["agent"], myId: string): string {
  if (!agent) return t("delivery.toldBySomebody");
  return agent.id === myId ? t("delivery.toldByMe") : t("delivery.told", { name: agent.name });
}

function byHand(t: TFunction, { kind, reason }: Delivery, { text }: Answer): string {
  if (reason === "LOCAL_NUMBER") return t("delivery.byHand.LOCAL_NUMBER");
  if (reason === "NOT_FOR_TEXT") return t(text ? "delivery.byHand.TOO_LONG" : "delivery.byHand.FILES");
  return t(`delivery.byHand.NOT_SET_UP.${kind}`);
}

function failed(t: TFunction, { kind, reason }: Delivery): string {
  if (reason === "UNCERTAIN") return t("delivery.failed.UNCERTAIN");
  return t(`delivery.failed.${reason === "UNREACHABLE" ? reason : "REFUSED"}.${kind}`);
}
