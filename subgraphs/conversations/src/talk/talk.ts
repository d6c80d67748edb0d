import { message } from "./message/message.feature.js";
import { note } from "./note/note.feature.js";
import { edit } from "./edit/edit.feature.js";
import { notification } from "./notification/notification.feature.js";
import { alert } from "./alert/alert.feature.js";
import { follower } from "./follower/follower.feature.js";
import { tag } from "./tag/tag.feature.js";
import { field } from "./field/field.feature.js";
import { readmark } from "./readmark/readmark.feature.js";
import { draft } from "./draft/draft.feature.js";
import { viewing } from "./viewing/viewing.feature.js";
import { mine } from "./mine/mine.feature.js";
import { typing } from "./typing/typing.feature.js";

/** What is said in a conversation, and who reads, follows, marks and sees it. */
export const talk = [
  message,
  note,
  edit,
  notification,
  alert,
  follower,
  tag,
  field,
  readmark,
  draft,
  viewing,
  mine,
  typing,
];
