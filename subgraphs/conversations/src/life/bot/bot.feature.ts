import { feature } from "@switchboard/kit";
import { queueWhatTheBotCannotAnswer, writeBotAnswer } from "./bot-answered.js";
import { BotQuestion, knowWhetherThereIsABot } from "./bot-question.js";
import { settleAnswered } from "./bot-settled.js";
import { botTimeout } from "./bot-timeout.js";

export const bot = feature({
  nouns: [BotQuestion],
  reactions: [knowWhetherThereIsABot, writeBotAnswer, queueWhatTheBotCannotAnswer],
  jobs: [botTimeout],
  sweeps: [settleAnswered],
});
