import { job, z } from "@switchboard/kit";

/** Removes bytes that no row speaks of any more: a job, so that none are left when a process dies in between. */
export const discardFile = job("conversations.discard-file", z.object({ key: z.string() }), async (ctx, { key }) => {
  const { store } = ctx.parts.platform.files;
  await store.remove(`${key}.thumb`);
  await store.remove(key);
});
