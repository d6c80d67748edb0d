import type { Question } from "../fields.js";

// What the editor does to a form; each returns a new one.

export function withNew(questions: readonly Question[], label: string): Question[] {
  const taken = new Set(questions.map(({ key }) => key));
  let number = questions.length + 1;
  while (taken.has(`question_${number}`)) number++;
  return [
    ...questions,
    { key: `question_${number}`, label, kind: "TEXT", isRequired: false, choices: [], maxLength: 500, said: {} },
  ];
}

export const withoutAt = (questions: readonly Question[], place: number): Question[] =>
  questions.filter((_, at) => at !== place);

export function withSwapped<Item>(items: readonly Item[], from: number, to: number): Item[] {
  const next = [...items];
  const [item] = next.splice(from, 1);
  if (item !== undefined) next.splice(to, 0, item);
  return next;
}

/** What goes with another kind of answer is left behind: choices, and a length that only text has. */
export const asKind = (question: Question, kind: Question["kind"]): Question => ({
  ...question,
  kind,
  choices: kind === "CHOICE" ? question.choices : [],
  maxLength: kind === "TEXT" ? 500 : 254,
});

/** As the mutation takes it: a length is given for text alone. */
export const asInput = (questions: readonly Question[]) =>
  questions.map(({ maxLength, choices, said: _, ...rest }) => ({
    ...rest,
    ...(rest.kind === "TEXT" ? { maxLength } : {}),
    ...(rest.kind === "CHOICE" ? { choices } : {}),
  }));
