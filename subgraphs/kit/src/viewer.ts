import type { Scope } from "./scopes.js";

/** Who is at the other end of a credential. `SYSTEM` is Switchboard itself: reactions to events, jobs, the seed. */
export type ActorKind = "AGENT" | "VISITOR" | "API_KEY" | "SYSTEM";

/** Languages in which user errors and event lines are written. */
export type Language = "zh-CN" | "en";

/** Which of them someone with a language tag such as `zh-Hant-TW` reads best. */
export const languageOf = (tag: string | null | undefined): Language =>
  tag?.toLowerCase().startsWith("zh") ? "zh-CN" : "en";

/**
 * The one answer to "who asks?", made once at the gateway from a credential and trusted by every subgraph.
 * Carries ids and scopes only: no name, no address, so that it may stand in a signed internal token.
 */
export interface Viewer {
  readonly workspaceId: string;
  readonly kind: ActorKind;
  /** Agent, visitor's customer, or API key. */
  readonly actorId: string;
  /** The credential behind the request: agent session, visitor session or API key; revoking it ends open sockets. */
  readonly credentialId: string;
  readonly scopes: readonly Scope[];
  readonly language: Language;
  /** Visitors only: the channel account their token belongs to. */
  readonly channelId?: string;
}

const scopeSets = new WeakMap<Viewer, ReadonlySet<Scope>>();

/** True when the viewer holds the scope; anonymous callers hold none. */
export function holds(viewer: Viewer | null, scope: Scope): boolean {
  if (!viewer) return false;
  let set = scopeSets.get(viewer);
  if (!set) scopeSets.set(viewer, (set = new Set(viewer.scopes)));
  return set.has(scope);
}

/** The viewer under which Switchboard itself acts in a workspace. */
export function systemViewer(workspaceId: string, scopes: readonly Scope[] = []): Viewer {
  return { workspaceId, kind: "SYSTEM", actorId: "system", credentialId: "system", scopes, language: "en" };
}
