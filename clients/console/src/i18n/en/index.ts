import actions from "./actions.js";
import bulk from "./bulk.js";
import channels from "./channels.js";
import common from "./common.js";
import conversation from "./conversation.js";
import customer from "./customer.js";
import delivery from "./delivery.js";
import desk from "./desk.js";
import event from "./event.js";
import format from "./format.js";
import handover from "./handover.js";
import hours from "./hours.js";
import knowledge from "./knowledge.js";
import languages from "./languages.js";
import library from "./library.js";
import notice from "./notice.js";
import look from "./look.js";
import pane from "./pane.js";
import pick from "./pick.js";
import record from "./record.js";
import reports from "./reports.js";
import routing from "./routing.js";
import rules from "./rules.js";
import search from "./search.js";
import settings from "./settings.js";
import shell from "./shell.js";
import side from "./side.js";
import survey from "./survey.js";
import template from "./template.js";
import tickets from "./tickets.js";
import views from "./views.js";
import waits from "./waits.js";
import wall from "./wall.js";

export default {
  ...common,
  ...shell,
  ...desk,
  actions,
  bulk,
  channels,
  conversation,
  customer,
  delivery,
  event,
  format,
  handover,
  hours,
  knowledge,
  languages,
  library,
  notice,
  look,
  pane,
  pick,
  record,
  reports,
  routing,
  rules,
  search,
  settings,
  side,
  survey,
  template,
  tickets,
  views,
  waits,
  wall,
};
