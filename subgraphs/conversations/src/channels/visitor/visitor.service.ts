import {
  clearableText,
  columnsOf,
  fresh,
  newId,
  notFound,
  record,
  Rejection,
  type RequestContext,
  type Row,
  statement,
  systemViewer,
  tableOf,
  type Viewer,
  languageOf,
} from "@switchboard/kit";
import type { ChannelRow } from "../channel/channel.js";
import { channelByKey, hashOf } from "../channel/channel.loaders.js";
import { identityOfCustomer } from "../identity/channel-secret.js";
import { VisitorIdentified } from "../identity/identity.events.js";
import { identityRequired, type Proven, prove } from "../identity/identity.proof.js";
import { recognise } from "../identity/identity.service.js";
import { openSecrets } from "../identity/secret.service.js";
import { inLanguage, spokenIn } from "../translation/translation.pick.js";
import { VisitorArrived } from "./visitor.events.js";
import type { OpenVisitorSessionInput } from "./visitor.inputs.js";
import { VisitorSession } from "./visitor-session.js";
import { takeVisitor } from "../arrival/visitor-try.js";
import { newVisitorToken, workspaceOfToken } from "./visitor.token.js";

type SessionRow = Row<VisitorSession>;

/** A visitor who was not seen for this long is a new one. */
const FORGOTTEN_AFTER_MS = 180 * 86_400_000;
/** Being seen is written down this often at most, so that reading costs no writing. */
const SEEN_EVERY_MS = 3_600_000;

export interface OpenedSession {
  readonly token: string;
  /** As this visitor reads it. */
  readonly channel: ChannelRow;
  readonly viewer: Viewer;
  readonly isIdentified: boolean;
}

/**
 * Opens a session, or goes on with the one of the given token if that was opened on the same channel. With a proof it is
 * a session of the proven customer; a proof that does not hold opens none at all.
 * @throws Rejection NOT_FOUND (key), CHANNEL_CLOSED, TEXT_TOO_LONG, IDENTITY_NOT_CONFIGURED, IDENTITY_INVALID,
 *   IDENTITY_EXPIRED, IDENTITY_OTHER_CHANNEL, IDENTITY_TERM_TOO_LONG, IDENTITY_REQUIRED; Fault RATE_LIMITED for too many new visitors
 */
export async function openVisitorSession(ctx: RequestContext, input: OpenVisitorSessionInput): Promise<OpenedSession> {
  const name = clearableText(input.name, 100, ["input", "name"]) ?? null;
  const place = await channelByKey(ctx, input.channelKey);
  if (!place) throw notFound({ en: "The channel", "zh-CN": "渠道" }, ["input", "channelKey"]);
  const { own, channel } = place;
  const said = (locale: string | null | undefined) => inLanguage(channel, spokenIn(ctx, locale));
  if (!channel.isEnabled) throw channelClosed(["input", "channelKey"]);
  const proven = input.identity
    ? await prove(await openSecrets(own, channel), channel.key, input.identity, own.now())
    : null;
  if (channel.isProvenOnly && !proven) throw identityRequired(["input", "identity"]);
  // One connection at a time: each of these reads as somebody else.
  own.scope.endReads();
  const found = input.visitorToken ? await sessionOf(ctx, input.visitorToken) : null;
  const isHere = found?.channelId === channel.id && found.workspaceId === channel.workspaceId;
  const known = isHere ? found : null;
  if (known && input.visitorToken && (!proven || (await isOf(own, known, proven)))) {
    if (own.now().getTime() - known.lastSeenAt.getTime() > SEEN_EVERY_MS) {
      await own.change((em) => em.nativeUpdate(VisitorSession, { id: known.id }, { lastSeenAt: own.now() }));
    }
    const words = said(input.locale ?? known.locale);
    return { token: input.visitorToken, channel: words, viewer: viewerOf(known), isIdentified: known.isIdentified };
  }
  ctx.scope.endReads();
  await takeVisitor(ctx, channel.id);
  const token = newVisitorToken(channel.workspaceId);
  const session = await own.change(async (em) => {
    const { workspaceId, now } = fresh(em);
    const anonymous = known && !known.isIdentified ? known.id : null;
    const recognised = proven ? await recognise(em, channel.id, proven, anonymous) : null;
    const made = em.create(VisitorSession, {
      id: newId("vis"),
      workspaceId,
      channelId: channel.id,
      customerId: recognised?.customerId ?? newId("cus"),
      isIdentified: recognised !== null,
      tokenHash: hashOf(token),
      locale: input.locale ?? null,
      createdAt: now,
      lastSeenAt: now,
    } as never);
    em.persist(made);
    const { customerId, locale } = made;
    if (recognised?.isNewCustomer !== false)
      record(em, VisitorArrived, {
        customerId,
        channelId: channel.id,
        visitorId: made.id,
        name: proven?.name ?? name,
        locale: locale ?? null,
      });
    if (proven && recognised?.isFirst) record(em, VisitorIdentified, { customerId, channelId: channel.id, ...proven });
    return made;
  });
  return { token, channel: said(session.locale), viewer: viewerOf(session), isIdentified: session.isIdentified };
}

/** Whether a session is already the proven one's. */
async function isOf(own: RequestContext, { isIdentified, customerId }: SessionRow, { externalId }: Proven) {
  return isIdentified && (await own.load(identityOfCustomer, customerId))?.externalId === externalId;
}

/** The visitor behind a token; null when it is unknown or was not used for half a year. */
export async function visitorOf(ctx: RequestContext, token: string): Promise<Viewer | null> {
  const session = await sessionOf(ctx, token);
  return session && viewerOf(session);
}

export const channelClosed = (path: readonly string[]) =>
  new Rejection("CHANNEL_CLOSED", { en: "This channel takes no visitors now.", "zh-CN": "该渠道暂不接待访客。" }, path);

async function sessionOf(ctx: RequestContext, token: string): Promise<SessionRow | null> {
  const workspaceId = workspaceOfToken(token);
  if (!workspaceId) return null;
  const own = ctx.as(systemViewer(workspaceId));
  const sql = statement(
    `select ${columnsOf(ctx, VisitorSession)} from ${tableOf(ctx, VisitorSession)} where token_hash = $1`,
  );
  const [session] = await own.rows<SessionRow>(sql, [hashOf(token)]).finally(() => own.scope.endReads());
  if (!session) return null;
  return ctx.now().getTime() - session.lastSeenAt.getTime() > FORGOTTEN_AFTER_MS ? null : session;
}

function viewerOf({ id, workspaceId, customerId, channelId, locale }: SessionRow): Viewer {
  return {
    workspaceId,
    kind: "VISITOR",
    actorId: customerId,
    credentialId: id,
    scopes: ["visitor:chat"],
    language: languageOf(locale),
    channelId,
  };
}
