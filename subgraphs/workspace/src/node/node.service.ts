import { Fault, prefixOf, type RequestContext } from "@switchboard/kit";
import { FOREIGN } from "../external/stubs.js";
import { OWNED } from "./owned.js";

const NODES_MOST = 100;

/** What a global id leads to: ours if it is there and visible; another's as a stub, which its owner fills or refuses. */
export async function nodeOf(ctx: RequestContext, id: string): Promise<object | null> {
  const prefix = prefixOf(id);
  if (!prefix) return null;
  const foreign = FOREIGN[prefix];
  if (foreign) return { __typename: foreign, id };
  const owned = OWNED[prefix];
  const row = owned && (await ctx.load(owned.load, id));
  if (!row || (owned.canSee && !(await owned.canSee(ctx.viewer, row as never, ctx)))) return null;
  return Object.assign(row, { __typename: owned.typename });
}

/** @throws Fault BAD_USER_INPUT for more than 100 */
export function nodesOf(ctx: RequestContext, ids: readonly string[]): Promise<(object | null)[]> {
  if (ids.length > NODES_MOST) throw new Fault("BAD_USER_INPUT", `At most ${NODES_MOST} ids at a time.`);
  return Promise.all(ids.map((id) => nodeOf(ctx, id)));
}
