import { Int, Key, ObjectType, type Row, Stored, Tenant } from "@switchboard/kit";

/** What the desk holds to be a long wait. Nothing is done by it: it is what walls and lists colour a wait by. */
@ObjectType({ description: "From when on a customer's wait is long, and from when on too long." })
@Stored("wait_target")
export class WaitTarget {
  /** The team it is for, or the workspace's own id. */
  @Key() id!: string;
  @Tenant() workspaceId!: string;
  @Int("Seconds after which a wait is long.") warnSeconds!: number;
  @Int("Seconds after which a wait is too long.") lateSeconds!: number;
}

export type WaitTargetRow = Row<WaitTarget>;

/** Until a workspace says otherwise. */
export const USUAL = { warnSeconds: 60, lateSeconds: 180 } as const;
