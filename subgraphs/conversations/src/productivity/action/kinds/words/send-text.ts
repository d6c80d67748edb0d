import { textWithin } from "@switchboard/kit";
import { TEXT_MOST } from "../../../../talk/message/message.content.js";
import { checkTemplate } from "../../../template/template.js";
import { actionType } from "../../action.type.js";
import { say } from "./say.js";

export const sendText = actionType<"text">({
  kind: "SEND_TEXT",
  takes: ["text"],
  check({ text }, { path, isUnattended }) {
    checkTemplate(textWithin(text, TEXT_MOST, [...path, "text"]), [...path, "text"], { isUnattended });
  },
  run: ({ text }, doing) => say(text, doing),
});
