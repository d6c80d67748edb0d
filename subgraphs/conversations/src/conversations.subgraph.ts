// Owns channels, visitor sessions, conversations with their messages, rounds, transfers and surveys, the queue and who
// is given what, canned replies and typing. Not agents and teams (workspace), profiles (customers), the bot (knowledge).
import { defineSubgraph, featuresOf } from "@switchboard/kit";
import { action } from "./action/action.feature.js";
import { arrival } from "./arrival/arrival.feature.js";
import { automation } from "./automation/automation.feature.js";
import { attachment } from "./attachment/attachment.feature.js";
import { availability } from "./availability/availability.feature.js";
import { bot } from "./bot/bot.feature.js";
import { bulk } from "./bulk/bulk.feature.js";
import { canned } from "./canned/canned.feature.js";
import { channel } from "./channel/channel.feature.js";
import { conversation } from "./conversation/conversation.feature.js";
import { desk } from "./desk/desk.feature.js";
import { dryRun } from "./dryrun/dry-run.feature.js";
import { neighbours } from "./external/neighbours.feature.js";
import { draft } from "./draft/draft.feature.js";
import { edit } from "./edit/edit.feature.js";
import { field } from "./field/field.feature.js";
import { follower } from "./follower/follower.feature.js";
import { macro } from "./macro/macro.feature.js";
import { hours } from "./hours/hours.feature.js";
import { merge } from "./merge/merge.feature.js";
import { identity } from "./identity/identity.feature.js";
import { line } from "./line/line.feature.js";
import { message } from "./message/message.feature.js";
import { offer } from "./offer/offer.feature.js";
import { mine } from "./mine/mine.feature.js";
import { move } from "./move/move.feature.js";
import { note } from "./note/note.feature.js";
import { notification } from "./notification/notification.feature.js";
import { postings } from "./postings/postings.feature.js";
import { offline } from "./offline/offline.feature.js";
import { prechat } from "./prechat/prechat.feature.js";
import { policy } from "./policy/policy.feature.js";
import { decision } from "./decision/decision.feature.js";
import { giving } from "./giving/giving.feature.js";
import { queue } from "./queue/queue.feature.js";
import { recorded } from "./record/keep-record.js";
import { record } from "./record/record.feature.js";
import { revision } from "./revision/revision.feature.js";
import { readmark } from "./readmark/readmark.feature.js";
import { round } from "./round/round.feature.js";
import { search } from "./search/search.feature.js";
import { rule } from "./rule/rule.feature.js";
import { simulation } from "./simulation/simulation.feature.js";
import { settings } from "./settings/settings.feature.js";
import { stay } from "./stay/stay.feature.js";
import { template } from "./template/template.feature.js";
import { silence } from "./silence/silence.feature.js";
import { snooze } from "./snooze/snooze.feature.js";
import { split } from "./split/split.feature.js";
import { tag } from "./tag/tag.feature.js";
import { ticketLines } from "./ticket/ticket.feature.js";
import { transfer } from "./transfer/transfer.feature.js";
import { transcript } from "./transcript/transcript.feature.js";
import { typing } from "./typing/typing.feature.js";
import { viewing } from "./viewing/viewing.feature.js";
import { visitor } from "./visitor/visitor.feature.js";
import { migrations } from "./migrations/index.js";
import { assignWaiting } from "./assignment/assignment.js";
import { startQueue } from "./queue/queue.process.js";

export const conversations = defineSubgraph({
  name: "conversations",
  migrations,
  ...recorded(
    featuresOf([
      conversation,
      message,
      note,
      edit,
      notification,
      follower,
      attachment,
      tag,
      field,
      readmark,
      draft,
      viewing,
      mine,
      round,
      move,
      offer,
      transfer,
      snooze,
      merge,
      split,
      silence,
      policy,
      decision,
      giving,
      simulation,
      queue,
      desk,
      channel,
      hours,
      availability,
      prechat,
      offline,
      line,
      stay,
      revision,
      visitor,
      arrival,
      identity,
      bot,
      typing,
      canned,
      template,
      action,
      macro,
      bulk,
      rule,
      automation,
      dryRun,
      ticketLines,
      settings,
      neighbours,
      postings,
      search,
      record,
      transcript,
    ]),
  ),
  start: (open, subgraph) => startQueue(open, subgraph, assignWaiting),
});
export { seedChannel } from "./setup.js";
