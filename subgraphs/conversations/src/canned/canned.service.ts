import { fresh, locked, newId, Rejection, type RequestContext, textWithin } from "@switchboard/kit";
import { TEXT_MOST } from "../message/message.service.js";
import { CannedReply } from "./canned-reply.js";

interface NewReply {
  readonly shortcut: string;
  readonly text: string;
  readonly locale?: string | null;
}

/** @throws Rejection TEXT_EMPTY, TEXT_TOO_LONG, SHORTCUT_TAKEN */
export async function createCannedReply(ctx: RequestContext, input: NewReply): Promise<CannedReply> {
  const shortcut = textWithin(input.shortcut, 40, ["input", "shortcut"]);
  const text = textWithin(input.text, TEXT_MOST, ["input", "text"]);
  try {
    return await ctx.change(async (em) => {
      const { workspaceId } = fresh(em);
      const reply = em.create(CannedReply, {
        id: newId("can"),
        workspaceId,
        shortcut,
        text,
        locale: input.locale ?? null,
      } as never);
      em.persist(reply);
      return reply;
    });
  } catch (error) {
    // The unique index decides, also between two who add the same at once.
    if ((error as { code?: string }).code !== "23505") throw error;
    throw new Rejection("SHORTCUT_TAKEN", { en: "There is a reply with this shortcut.", "zh-CN": "该快捷词已存在。" }, [
      "input",
      "shortcut",
    ]);
  }
}

/** @throws Rejection NOT_FOUND */
export function deleteCannedReply(ctx: RequestContext, id: string): Promise<CannedReply> {
  return ctx.change(async (em) => {
    const reply = await locked(em, CannedReply, id, { en: "The canned reply", "zh-CN": "快捷回复" }, [
      "input",
      "cannedReplyId",
    ]);
    em.remove(reply);
    return reply;
  });
}
