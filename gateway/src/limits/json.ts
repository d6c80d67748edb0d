/** Levels of arrays and objects in one message; everything that walks variables later does so by recursion. */
export const JSON_DEPTH_MOST = 32;
/** Values in one message: an array of a hundred thousand nulls is small as text and large as anything else. */
export const JSON_VALUES_MOST = 10_000;

const [QUOTE, COMMA, COLON, OPEN_LIST, BACKSLASH, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [
  34, 44, 58, 91, 92, 93, 123, 125,
];

/** Looks at the text of a JSON message before it is parsed: what is wrong with it, or null. One pass, no memory. */
export function jsonRefusal(text: string): string | null {
  let [depth, values, isInString] = [0, 1, false];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isInString) {
      if (code === BACKSLASH) i++;
      else if (code === QUOTE) isInString = false;
    } else if (code === QUOTE) isInString = true;
    else if (code === COMMA || code === COLON) values++;
    else if (code === OPEN_LIST || code === OPEN_OBJECT) {
      if (++depth > JSON_DEPTH_MOST) return `The JSON is nested more than ${JSON_DEPTH_MOST} levels deep.`;
    } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) depth--;
  }
  return values > JSON_VALUES_MOST ? `The JSON has more than ${JSON_VALUES_MOST} values.` : null;
}
