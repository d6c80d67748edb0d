import { Migration20261122180346 } from "./Migration20261122180346.js";
import { Migration20261123092553 } from "./Migration20261123092553.js";

/** In the order they run; never edit one that has been released. */
export const migrations = [Migration20261122180346, Migration20261123092553];
