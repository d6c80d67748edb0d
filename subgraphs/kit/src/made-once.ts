import type { RequestContext } from "./context.js";
import type { Loader } from "./loaders.js";

/** What an input's `idempotencyKey` is described as. */
export const REPEAT_KEY =
  "1 to 100 characters of the caller's own: for 24 hours a repeat with the same key makes nothing new and is answered with what the first call made.";

/**
 * Makes something at most once per key, also when it is asked for many times at once: the others get what the first one
 * made, as it is now. Without a key every call counts. `make` may open changes of its own; they become parts of this one.
 * @throws Rejection IDEMPOTENCY_KEY_INVALID, IDEMPOTENCY_MISMATCH (the same key with other input), and what `make` throws
 */
export async function madeOnce<Made extends { readonly id: string }, Shown>(
  ctx: RequestContext,
  operation: string,
  input: { readonly idempotencyKey?: string | null },
  loader: Loader<string, Shown>,
  make: () => Promise<Made>,
): Promise<Made | Shown> {
  const { idempotencyKey: key } = input;
  if (key == null) return make();
  const { id } = await ctx.changeOnce({ key, operation, input }, async () => ({ id: (await make()).id }));
  return ctx.load(loader, id);
}
