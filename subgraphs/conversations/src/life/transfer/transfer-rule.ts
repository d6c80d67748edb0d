import {
  Choice,
  type EntityManager,
  enumOf,
  fresh,
  Int,
  Key,
  ObjectType,
  type Row,
  Stored,
  Tenant,
  type ValueOf,
} from "@switchboard/kit";

export const TransferReturn = enumOf("TransferReturn", "Who gets a conversation that the receiver did not take.", {
  SENDER: "Whoever had it, if they still have room; else the queue.",
  QUEUE: "The queue.",
});
export type TransferReturn = ValueOf<typeof TransferReturn>;

@ObjectType({ description: "How conversations are handed to a colleague." })
@Stored("transfer_rule")
export class TransferRule {
  /** The workspace's own id. */
  @Key() id!: string;
  @Tenant() workspaceId!: string;
  @Int("Seconds that the receiver has to accept or refuse; 0 = handed over at once, without asking.")
  answerSeconds!: number;
  @Choice(TransferReturn, "Who gets it when it is not taken.") returnsTo!: TransferReturn;
}

export type TransferRuleRow = Pick<Row<TransferRule>, "answerSeconds" | "returnsTo">;

/** Until a workspace says otherwise. */
export const AT_ONCE: TransferRuleRow = { answerSeconds: 0, returnsTo: "SENDER" };

export const ruleFor = async (em: EntityManager): Promise<TransferRuleRow> =>
  (await em.findOne(TransferRule, { id: fresh(em).workspaceId })) ?? AT_ONCE;
