import { Migration20261122180345 } from "./Migration20261122180345.js";
import { Migration20261123004756 } from "./Migration20261123004756.js";

/** In the order they run; never edit one that has been released. */
export const migrations = [Migration20261122180345, Migration20261123004756];
