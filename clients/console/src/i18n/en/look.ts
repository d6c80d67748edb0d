export default {
  title: "Look",
  text: "The widget in your colours. A page may name another colour in its line.",
  colorHint: "Of the button and of what visitors write; text on it turns black or white, whichever reads better.",
  usual: "Switchboard blue",
  reset: "Use the usual colour",
  logoHint: "A square picture under https. Pages with a strict policy need its host in img-src.",
};
