import { isDeepStrictEqual } from "node:util";
import {
  contextOf,
  type EntityManager,
  Field,
  fresh,
  Index,
  Instant,
  Int,
  Json,
  Key,
  newId,
  ObjectType,
  Stored,
  Tenant,
  Text,
} from "@switchboard/kit";

@ObjectType({ description: "One setting before and after a change." })
export class SettingChange {
  @Field(() => String, { description: "Which setting, by its field's name." }) setting!: string;
  @Field(() => String, { nullable: true, description: "What it was; lists as JSON. Null when it was not set." })
  before!: string | null;
  @Field(() => String, { nullable: true, description: "What it is from then on; lists as JSON. Null when cleared." })
  after!: string | null;
}

/** Who changed what of which settings, when. Written with the change, never altered. */
@ObjectType({ description: "A change of settings: who, when, what." })
@Stored("settings_revision")
@Index({ name: "settings_revision_of", properties: ["workspaceId", "subjectId", "id"] as never })
export class SettingsRevision {
  @Key() id!: string;
  @Tenant() workspaceId!: string;
  /** The channel's or calendar's id. */
  @Text() subjectId!: string;
  @Int("Version of the settings after it; 1 = they were made.") version!: number;
  @Instant("When it was.") at!: Date;
  /** Null for API keys and Switchboard itself. */
  @Text(null, { nullable: true }) agentId?: string | null;
  @Json() changes!: SettingChange[];
}

const written = (value: unknown): string | null => {
  if (value === null || value === undefined) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
};

/** What differs between two states of the same settings, as they are shown. */
export function differences(before: object, after: object): SettingChange[] {
  return (
    Object.entries(after)
      // What comes from the database has its keys in another order.
      .filter(([setting, value]) => !isDeepStrictEqual((before as Record<string, unknown>)[setting], value))
      .map(([setting, value]) => ({
        setting,
        before: written((before as Record<string, unknown>)[setting]),
        after: written(value),
      }))
      .filter((change) => change.before !== change.after)
  );
}

/** Notes down a change of settings; nothing when nothing differs. */
export function keepRevision(
  em: EntityManager,
  subject: { readonly id: string; readonly version: number },
  changes: SettingChange[],
): void {
  if (changes.length === 0) return;
  const { workspaceId, now } = fresh(em);
  const { viewer } = contextOf(em);
  em.persist(
    em.create(SettingsRevision, {
      id: newId("rev"),
      workspaceId,
      subjectId: subject.id,
      version: subject.version,
      at: now,
      agentId: viewer.kind === "AGENT" ? viewer.actorId : null,
      changes,
    } as never),
  );
}
