import { afterAll, beforeAll, describe } from "vitest";
import { type Stack, STARTS_WITHIN_MS, topologies } from "../support/topologies.js";
import { languageJourney } from "./language.journey.js";
import { lineJourney } from "./line.journey.js";
import { neighbourJourney } from "./neighbour.journey.js";
import { offlineJourney } from "./offline.journey.js";
import { returnJourney } from "./return.journey.js";
import { serviceJourney } from "./service.journey.js";

describe.each(topologies)("journeys, $name", ({ name, open }) => {
  let stack: Stack;
  beforeAll(async () => {
    stack = await open();
  }, STARTS_WITHIN_MS);
  afterAll(() => stack?.stop(), STARTS_WITHIN_MS);

  serviceJourney(() => stack);
  returnJourney(() => stack);
  lineJourney(() => stack);
  languageJourney(() => stack);
  offlineJourney(() => stack);
  if (name === "distributed") neighbourJourney(() => stack);
});
