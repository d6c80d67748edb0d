// Owns channels, visitor sessions, conversations with their messages, rounds, transfers and surveys, the queue and who
// is given what, canned replies and typing. Not agents and teams (workspace), profiles (customers), the bot (knowledge).
import { defineSubgraph, reference } from "@switchboard/kit";
import { migrations } from "./migrations/index.js";
import { queueWhatTheBotCannotAnswer, writeBotAnswer } from "./bot/bot-answered.js";
import { BotQuestion, knowWhetherThereIsABot } from "./bot/bot-question.js";
import { settleAnswered } from "./bot/bot-settled.js";
import { botTimeout } from "./bot/bot-timeout.js";
import { CannedReply } from "./canned/canned-reply.js";
import { CannedReplyResolver } from "./canned/canned.resolver.js";
import { cannedReplyById } from "./canned/canned.loaders.js";
import { ChannelChanged } from "./channel/channel.events.js";
import { Channel, ChannelKey } from "./channel/channel.js";
import { channelById } from "./channel/channel.loaders.js";
import { ChannelResolver } from "./channel/channel.resolver.js";
import { maySee, visibleConversation } from "./conversation/conversation.access.js";
import {
  ConversationRated,
  ConversationReopened,
  ConversationResolved,
  ConversationStarted,
  ConversationTransferred,
  StatusChanged,
} from "./conversation/conversation.events.js";
import { Conversation } from "./conversation/conversation.js";
import { ConversationLive } from "./conversation/conversation.live.js";
import { conversationById } from "./conversation/conversation.loaders.js";
import { ConversationResolver } from "./conversation/conversation.resolver.js";
import { keepDesk } from "./desk/agent-changed.js";
import { AgentDesk } from "./desk/agent-desk.js";
import { keepDeskState } from "./desk/agent-state-changed.js";
import { KnownTeam, rememberTeam } from "./desk/known-team.js";
import { Customer } from "./external/customer.js";
import { CustomerResolver } from "./external/customer.resolver.js";
import { MessageSent } from "./message/message.events.js";
import { Message, type MessageRow } from "./message/message.js";
import { messageById } from "./message/message.loaders.js";
import { MessageChangeResolver, MessageResolver } from "./message/message.resolver.js";
import { MoveResolver } from "./move/move.resolver.js";
import { assignWaiting } from "./queue/queue.assignment.js";
import { startQueue } from "./queue/queue.process.js";
import { QueuePlaceResolver, QueueResolver } from "./queue/queue.resolver.js";
import { queueSweep } from "./queue/queue.sweep.js";
import { ServiceRoundResolver, TransferResolver } from "./round/round.resolver.js";
import { ServiceRound } from "./round/service-round.js";
import { Transfer } from "./round/transfer.js";
import { keepChangedWorkspace, keepNewWorkspace } from "./settings/workspace-changed.js";
import { WorkspaceSettings } from "./settings/workspace-settings.js";
import { tellTicketOpened, tellTicketProgress } from "./ticket/ticket.lines.js";
import { TypingResolver } from "./typing/typing.resolver.js";
import { VisitorArrived } from "./visitor/visitor.events.js";
import { VisitorResolver } from "./visitor/visitor.resolver.js";
import { VisitorSession } from "./visitor/visitor-session.js";

export const conversations = defineSubgraph({
  name: "conversations",
  nouns: [
    Conversation,
    Message,
    ServiceRound,
    Transfer,
    Channel,
    ChannelKey,
    VisitorSession,
    CannedReply,
    AgentDesk,
    KnownTeam,
    BotQuestion,
    WorkspaceSettings,
  ] as never,
  migrations,
  resolvers: [
    ConversationResolver,
    ConversationLive,
    MoveResolver,
    MessageResolver,
    MessageChangeResolver,
    ServiceRoundResolver,
    TransferResolver,
    QueueResolver,
    QueuePlaceResolver,
    ChannelResolver,
    VisitorResolver,
    TypingResolver,
    CannedReplyResolver,
    CustomerResolver,
  ],
  types: [Customer],
  references: [
    reference("Conversation", conversationById, maySee),
    reference(
      "Message",
      messageById,
      async (_viewer, { conversationId }: MessageRow, ctx) => (await visibleConversation(ctx, conversationId)) !== null,
    ),
    reference("Channel", channelById),
    reference(
      "CannedReply",
      cannedReplyById,
      (_viewer, _reply, ctx) => ctx.holds("conversation:reply") || ctx.holds("conversation:manage"),
    ),
  ],
  events: [
    VisitorArrived,
    ChannelChanged,
    ConversationStarted,
    MessageSent,
    StatusChanged,
    ConversationTransferred,
    ConversationResolved,
    ConversationReopened,
    ConversationRated,
  ] as never,
  reactions: [
    keepNewWorkspace,
    keepChangedWorkspace,
    keepDesk,
    keepDeskState,
    rememberTeam,
    knowWhetherThereIsABot,
    writeBotAnswer,
    queueWhatTheBotCannotAnswer,
    tellTicketOpened,
    tellTicketProgress,
  ],
  jobs: [botTimeout] as never,
  sweeps: [queueSweep, settleAnswered],
  start: (open, subgraph) => startQueue(open, subgraph, assignWaiting),
});
export { seedChannel } from "./setup.js";
