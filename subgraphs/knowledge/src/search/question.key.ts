import { withoutCourtesy } from "./intents.js";
import { keyOf, normalise } from "./normalise.js";

/** Two texts with the same key ask the same, but for case, width, script, courtesy and punctuation; "" = asks nothing. */
export const questionKey = (text: string): string => keyOf(withoutCourtesy(normalise(text)));
