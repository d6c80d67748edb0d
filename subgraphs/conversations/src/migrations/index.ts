import { Migration20261122180346 } from "./Migration20261122180346.js";
import { Migration20261122230029 } from "./Migration20261122230029.js";
import { Migration20261122231954 } from "./Migration20261122231954.js";
import { Migration20261123000132 } from "./Migration20261123000132.js";

/** In the order they run; never edit one that has been released. */
export const migrations = [Migration20261122180346, Migration20261122230029, Migration20261122231954, Migration20261123000132];
