import { Entity, Index, Instant, Key, Stored, Tenant, Words } from "@switchboard/kit";

/**
 * From where an account has been signed in to with the right password: keyed hash of the client's address. Tries from
 * such a place are counted apart, so that a stranger elsewhere cannot keep the owner out.
 */
@Stored("sign_in_place")
export class SignInPlace {
  @Key() agentId!: string;
  @Key() addressHash!: string;
  @Tenant() workspaceId!: string;
  @Instant() lastAt!: Date;
}

/**
 * Tries of the last minutes by what they are counted for; also for accounts that do not exist, or the refusal would
 * tell which do. Holds keyed hashes and times only.
 */
@Entity({ tableName: "sign_in_try" })
@Index({ name: "sign_in_try_age", properties: ["lastAt"] as never })
export class SignInTry {
  static readonly tenantless = true;
  /** Keyed hash of account, account and place, or address. */
  @Key() counted!: string;
  /** RFC 3339 time and a random tail, so that each try can be taken back by itself; they sort by time. */
  @Words() tries!: string[];
  @Instant() lastAt!: Date;
}
