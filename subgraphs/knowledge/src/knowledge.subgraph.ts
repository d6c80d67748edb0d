// Owns the knowledge base, its search and what the bot says to a customer; owns no conversation: it hears of messages
// and says what the bot would answer, and the conversations subgraph decides whether that is still wanted.
import { defineSubgraph, reference } from "@switchboard/kit";
import { migrations } from "./migrations/index.js";
import { answerQuestion } from "./bot/answer.question.js";
import { BotAnswered, BotHandedOver } from "./bot/bot.events.js";
import { BotCitation } from "./citation/bot.citation.js";
import { CitationResolver } from "./citation/citation.resolver.js";
import { citeBotMessage, citeForProven } from "./citation/citation.service.js";
import { Conversation, Message } from "./external/conversations.js";
import { Faq } from "./faq/faq.js";
import { FaqChanged } from "./faq/faq.events.js";
import { faqById } from "./faq/faq.loaders.js";
import { FaqChangeResolver, FaqResolver } from "./faq/faq.resolver.js";
import { startIndexes } from "./index/loaded.workspaces.js";
import { ConversationQuestion } from "./suggestion/conversation.question.js";
import { forgetQuestions } from "./suggestion/forget.questions.js";
import { noteQuestion, noteStart } from "./suggestion/note.question.js";
import { SuggestionResolver } from "./suggestion/suggestion.resolver.js";

export const knowledge = defineSubgraph({
  name: "knowledge",
  nouns: [Faq, ConversationQuestion, BotCitation] as never,
  migrations,
  resolvers: [FaqResolver, FaqChangeResolver, SuggestionResolver, CitationResolver],
  types: [Conversation, Message],
  references: [reference("Faq", faqById, (_viewer, _faq, ctx) => ctx.holds("knowledge:read"))],
  events: [FaqChanged, BotAnswered, BotHandedOver] as never,
  // In this order: the bot reads what was noted.
  reactions: [noteStart, noteQuestion, answerQuestion, citeBotMessage, citeForProven],
  sweeps: [forgetQuestions],
  start: startIndexes,
});

export { type SeedFaq, seedFaqs } from "./setup.js";
export { DEMO_FAQS } from "./demo/demo.faqs.js";
