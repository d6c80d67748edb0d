import type { SeedFaq } from "../setup.js";
import { ENGLISH } from "./english.js";
import { CHINESE } from "./chinese.js";

/** What the demonstration shop (Lumen Audio, a maker of headphones) knows, in both of its languages. */
export const DEMO_FAQS: readonly SeedFaq[] = [...CHINESE, ...ENGLISH];
