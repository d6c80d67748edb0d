export default {
  title: "In other languages",
  text: "Visitors read their own language where you have written it. What is empty here, and every other language, reads as above.",
  none: "Every visitor reads the texts above.",
  add: "Add a language",
  unknown: "No such language: type a name, or a tag such as pt-BR.",
  own: "Everyone else reads",
  usual: "Switchboard's usual sentence",
  question: "Question {{number}}",
  done: "{{done}}/{{all}}",
  remove: "Remove {{language}}",
  preview: "Language of the preview",
  default: "Everyone else",
};
