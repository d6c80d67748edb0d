export default {
  title: "When a wait is too long",
  text: "Lists and the wall colour a customer's wait by it. A team that promises something else has its own.",
  everyone: "The whole desk",
  choice: { AS_ALL: "As the desk", OWN: "Its own" },
  warn: "long after",
  late: "too long after",
};
