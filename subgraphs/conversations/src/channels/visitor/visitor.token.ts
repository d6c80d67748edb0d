import { isId, randomToken } from "@switchboard/kit";

// `vis_<workspace, 26 characters>_<secret, 32 bytes>`: the workspace stands in it, so that the session can be looked
// up under row-level security; everything hangs on the secret.

export const newVisitorToken = (workspaceId: string): string => `vis_${workspaceId.slice(4)}_${randomToken()}`;

/** The workspace that a token claims to be of; null for anything of another shape. */
export function workspaceOfToken(token: string): string | null {
  const match = /^vis_([0-9a-z]{26})_[\w-]{43}$/.exec(token);
  const workspaceId = `wsp_${match?.[1] ?? ""}`;
  return isId("wsp", workspaceId) ? workspaceId : null;
}
