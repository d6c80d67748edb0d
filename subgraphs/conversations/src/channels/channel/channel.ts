import {
  Choice,
  Entity,
  enumOf,
  Flag,
  Id,
  Index,
  Json,
  Key,
  Node,
  Noun,
  Parent,
  type Row,
  Tenant,
  Text,
  URLText,
  type ValueOf,
  Version,
} from "@switchboard/kit";
import type { PreChatField } from "../prechat/prechat.js";
import type { ChannelTranslation } from "../translation/translation.js";

/** Characters that a name, and a text that visitors read, may have at most. */
export const NAME_MOST = 100;
export const TEXT_MOST = 1_000;

export const ChannelKind = enumOf("ChannelKind", "By what means customers reach the team.", {
  WEB: "The chat widget on a website.",
});
export type ChannelKind = ValueOf<typeof ChannelKind>;

export const ChannelPriority = enumOf(
  "ChannelPriority",
  "Which channel's conversations come first among those that wait.",
  {
    LOW: "After everyone else.",
    NORMAL: "In turn.",
    HIGH: "Before those in turn.",
    URGENT: "Before everyone else.",
  },
);
export type ChannelPriority = ValueOf<typeof ChannelPriority>;

/** What a channel's conversations begin with; routing rules may say otherwise, before or behind these. */
export const PRIORITY_OF: Readonly<Record<ChannelPriority, number>> = { LOW: -10, NORMAL: 0, HIGH: 10, URGENT: 20 };

@Noun("A way for customers to reach the team, for example the chat widget of one site.")
@Index({ name: "channel_by_workspace", properties: ["workspaceId", "id"] as never })
@Parent()
export class Channel implements Node {
  @Id("chn", "Global id.") id!: string;
  @Tenant() workspaceId!: string;
  @Choice(ChannelKind, "By what means.") kind!: ChannelKind;
  @Text("Name, as visitors see it.") name!: string;
  @Text("Public key that the widget is embedded with.") key!: string;
  @Flag("False while it takes no visitors.") isEnabled!: boolean;
  @Text("What a visitor is greeted with.", { nullable: true }) greeting?: string | null;
  @Text("What a visitor is told while nobody is there.", { nullable: true }) offHoursText?: string | null;
  @Text("The shop's colour as `#rrggbb`; null = the widget's own.", { nullable: true }) color?: string | null;
  @Text("Address of the shop's mark, a square picture; null = none.", { nullable: true, as: () => URLText })
  logoUrl?: string | null;
  @Text("Where customers' mails go who answer an answer that came by e-mail; null = nowhere, and the mail says so.", {
    nullable: true,
  })
  replyToEmail?: string | null;
  @Choice(ChannelPriority, "Where its conversations stand in the queue.", { default: "'NORMAL'" })
  priority!: ChannelPriority;
  @Flag("True = a visitor has one conversation at a time; false = each start begins another one.", { default: "true" })
  isSingleConversation!: boolean;
  @Flag("True = only visitors whom the site proves are taken; anybody else is refused as `IDENTITY_REQUIRED`.", {
    default: "false",
  })
  isProvenOnly!: boolean;
  @Version() version!: number;
  /** Null = open always. No foreign key: those delete what hangs on them, and a channel outlives its hours. */
  @Text(null, { nullable: true }) businessHoursId?: string | null;
  @Json(null, { default: "'[]'" }) preChatForm!: PreChatField[];
  @Json(null, { default: "'[]'" }) translations!: ChannelTranslation[];
  /** New conversations go to this team's agents only. */
  @Text(null, { nullable: true }) teamId?: string | null;
}

export type ChannelRow = Row<Channel>;

/** Which channel a widget key leads to, told before there is a workspace. Holds a hash and ids only. */
@Entity({ tableName: "channel_key" })
export class ChannelKey {
  static readonly tenantless = true;
  /** SHA-256 of the key. */
  @Key() keyHash!: string;
  @Text() workspaceId!: string;
  @Text() channelId!: string;
}
