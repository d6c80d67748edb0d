export default {
  variables: "Put in a variable",
  otherwise: "there",
  problem: {
    malformed: "A variable is opened with two braces and never closed.",
    unknown: "There is no variable “{{name}}”.",
    needsDefault: "“{{name}}” may be unknown: add what is written then, after a bar.",
  },
};
