import { arriving } from "./steps/arriving.js";
import { closing } from "./steps/closing.js";
import { handing } from "./steps/handing.js";
import { labelling } from "./steps/labelling.js";
import { opening } from "./steps/opening.js";
import { preparing } from "./steps/preparing.js";
import { ruling } from "./steps/ruling.js";
import { serving } from "./steps/serving.js";
import type { Step } from "./world.js";

/** A day at a desk in which every mutation of the graph happens at least once. */
export const STEPS: readonly Step[] = [
  ...opening,
  ...arriving,
  ...preparing,
  ...serving,
  ...labelling,
  ...handing,
  ...closing,
  ...ruling,
];
