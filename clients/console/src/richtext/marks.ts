/** Whether a text was meant with marks: emphasis, code, a link, a list or a quote of Markdown. */
export function hasMarks(text: string): boolean {
  return (
    /(\*\*|~~)(?=\S)[^\n]*?\S\1/.test(text) ||
    /(?<![\p{L}\p{N}*])\*(?=[^\s*])[^*\n]*?[^\s*]\*(?![\p{L}\p{N}*])/u.test(text) ||
    /`[^`\n]+`/.test(text) ||
    /^```/m.test(text) ||
    /\[[^[\]\n]+\]\((?:https?:\/\/|mailto:|tel:)[^()\s]+\)/.test(text) ||
    /^\s{0,3}(?:[-*+]|\d{1,3}[.)]|>)\s+\S[^\n]*\n\s{0,8}(?:[-*+]|\d{1,3}[.)]|>)\s+\S/m.test(text)
  );
}
