import { skipToken, useQuery } from "@apollo/client/react";
import { useLocation } from "@tanstack/react-router";
import { insertInto } from "../../composer/draft.js";
import { CannedRepliesDocument, ExpandCannedReplyDocument } from "../../gql/graphql.js";
import { act } from "../../live/act.js";
import { tellRefusal } from "../../parts/toast.js";
import { useSession } from "../../session/session.js";
import type { Command } from "../commands.js";

/** Ready-made answers that fit, to put into the open conversation; by shortcut, text and, in Chinese, by sounds. */
export function useCannedCommands(asked: string): Command[] {
  const { can } = useSession();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const conversationId = /^\/desk\/(conv_\w+)/.exec(path)?.[1];
  const isOn = !!asked && !!conversationId && can("conversation:reply");
  const { data } = useQuery(CannedRepliesDocument, isOn ? { variables: { search: asked } } : skipToken);
  if (!isOn) return [];
  const insert = async (cannedReplyId: string) => {
    const outcome = await act(ExpandCannedReplyDocument, { input: { cannedReplyId, conversationId } });
    if (!outcome.ok) return tellRefusal(outcome.userErrors);
    insertInto(conversationId, outcome.payload.text ?? "");
  };
  return (data?.cannedReplies ?? []).slice(0, 5).map<Command>(({ id, shortcut, text }) => ({
    id,
    icon: "slash",
    text: (t) => t("shell.insertCanned", { shortcut: shortcut.replace(/^\//, "") }),
    detail: text,
    run: () => void insert(id),
  }));
}
