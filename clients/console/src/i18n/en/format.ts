export default {
  title: "Format",
  bold: "Bold",
  italic: "Slanted",
  strike: "Struck out",
  code: "Code",
  list: "List",
  numbers: "Numbered list",
  quote: "Quote",
  link: "Link",
};
