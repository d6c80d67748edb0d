import { checkValue, fill } from "../../../../talk/field/value.service.js";
import { actionType } from "../../action.type.js";

export const setField = actionType<"fieldValue">({
  kind: "SET_FIELD",
  takes: ["fieldValue"],
  check: ({ fieldValue }, { em, path }) => checkValue(em, fieldValue, [...path, "fieldValue"]),
  run: ({ fieldValue }, { em, conversation }) => fill(em, conversation, [fieldValue]),
});
