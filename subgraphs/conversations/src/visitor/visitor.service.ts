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
} from "@switchboard/kit";
import type { ChannelRow } from "../channel/channel.js";
import { channelByKey, hashOf } from "../channel/channel.loaders.js";
import { identityOfCustomer } from "../identity/channel-secret.js";
import { VisitorIdentified } from "../identity/identity.events.js";
import { type Proven, prove } from "../identity/identity.proof.js";
import { recognise } from "../identity/identity.service.js";
import { openSecrets } from "../identity/secret.service.js";
import { VisitorArrived } from "./visitor.events.js";
import type { OpenVisitorSessionInput } from "./visitor.inputs.js";
import { VisitorSession } from "./visitor-session.js";
import { takeVisitor } from "./visitor-try.js";
import { newVisitorToken, workspaceOfToken } from "./visitor.token.js";

type SessionRow = Row<VisitorSession>;

/** A visitor who was not seen for this long is a new one. */
const FORGOTTEN_AFTER_MS = 180 * 86_400_000;
/** Being seen is written down this often at most, so that reading costs no writing. */
const SEEN_EVERY_MS = 3_600_000;

export interface OpenedSession {
  readonly token: string;
  readonly channel: ChannelRow;
  readonly viewer: Viewer;
  readonly isIdentified: boolean;
}

/**
 *   IDENTITY_EXPIRED, IDENTITY_OTHER_CHANNEL, IDENTITY_TERM_TOO_LONG; Fault RATE_LIMITED for too many new visitors
