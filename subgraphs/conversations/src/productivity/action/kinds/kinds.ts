import type { ActionKind } from "../action.js";
import type { ActionType } from "../action.type.js";
import { assignAgent } from "./hands/assign-agent.js";
import { assignTeam } from "./hands/assign-team.js";
import { addTag } from "./marks/add-tag.js";
import { removeTag } from "./marks/remove-tag.js";
import { setField } from "./marks/set-field.js";
import { setPriority } from "./marks/set-priority.js";
import { resolve } from "./moves/resolve.js";
import { snooze } from "./moves/snooze.js";
import { addNote } from "./words/add-note.js";
import { sendCanned } from "./words/send-canned.js";
import { sendText } from "./words/send-text.js";

/** Every kind of action there is. */
const TYPES: Readonly<Record<ActionKind, ActionType>> = {
  SEND_TEXT: sendText,
  SEND_CANNED: sendCanned,
  ASSIGN_AGENT: assignAgent,
  ASSIGN_TEAM: assignTeam,
  RESOLVE: resolve,
  ADD_NOTE: addNote,
  ADD_TAG: addTag,
  REMOVE_TAG: removeTag,
  SET_FIELD: setField,
  SET_PRIORITY: setPriority,
  SNOOZE: snooze,
};

export const typeOf = (kind: ActionKind): ActionType => TYPES[kind];
