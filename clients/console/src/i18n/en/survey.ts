export default {
  ask: "Ask how it was",
  askText: "When a conversation is settled, its customer can give 1 to 5 points and say why, once, within seven days.",
  on: "Customers are asked",
  off: "Nobody is asked",
  reasons: "Reasons",
  reasonsText:
    "What customers can choose from, by how many points they give. Reports count the key, so a reason can be worded anew without losing its past.",
  none: "No reasons: customers give points and their own words.",
  add: "Add a reason",
  remove: "Remove {{name}}",
  labelZh: "In Chinese",
  labelEn: "In English",
  key: "Key",
  band: { label: "For", low: "1–3 points", high: "4–5 points", all: "any points" },
  count_one: "{{count}} reason",
  count_other: "{{count}} reasons",
  edit: "Edit the survey",
};
