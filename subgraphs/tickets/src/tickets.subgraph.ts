// Owns tickets, their comments, history and numbers. Not: who works here, conversations, customers (stubs in external/).
import { defineSubgraph, reference } from "@switchboard/kit";
import { migrations } from "./migrations/index.js";
import { TicketComment } from "./comment/comment.js";
import { canSeeComment, commentById } from "./comment/comment.loaders.js";
import { TicketCommentResolver, TicketComments } from "./comment/comment.resolver.js";
import { ConversationRef } from "./conversation/conversation.ref.js";
import { DeskAgent, DeskTeam } from "./desk/desk.js";
import { ConversationTickets } from "./external/conversation.js";
import { CustomerTickets } from "./external/customer.js";
import { TicketStep } from "./history/step.js";
import { TicketHistory, TicketStepResolver } from "./history/step.resolver.js";
import { TicketCounter } from "./numbering/ticket.counter.js";
import { rememberAgent } from "./reactions/agent-changed.js";
import { followIdentity } from "./reactions/conversation-identified.js";
import { followMerge, followUnmerge, followUnsplit } from "./reactions/conversation-merged.js";
import { rememberConversation } from "./reactions/conversation-started.js";
import { rememberTeam } from "./reactions/team-created.js";
import { Ticket } from "./ticket/ticket.js";
import { TicketChanged, TicketCommented, TicketOpened, TicketStatusChanged } from "./ticket/ticket.events.js";
import { canSee, ticketById } from "./ticket/ticket.loaders.js";
import { TicketChangeResolver, TicketResolver } from "./ticket/ticket.resolver.js";

export const tickets = defineSubgraph({
  name: "tickets",
  nouns: [Ticket, TicketComment, TicketStep, TicketCounter, ConversationRef, DeskTeam, DeskAgent] as never,
  migrations,
  resolvers: [
    TicketResolver,
    TicketChangeResolver,
    TicketComments,
    TicketCommentResolver,
    TicketHistory,
    TicketStepResolver,
    CustomerTickets,
    ConversationTickets,
  ],
  references: [
    reference("Ticket", ticketById.asked("customerId"), canSee),
    reference("TicketComment", commentById, canSeeComment),
  ],
  events: [TicketOpened, TicketChanged, TicketStatusChanged, TicketCommented] as never,
  reactions: [
    rememberConversation,
    rememberTeam,
    rememberAgent,
    followMerge,
    followUnmerge,
    followUnsplit,
    followIdentity,
  ],
});
