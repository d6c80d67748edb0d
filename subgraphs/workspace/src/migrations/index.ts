import { Migration20261122180345 } from "./Migration20261122180345.js";
import { Migration20261122230028 } from "./Migration20261122230028.js";

/** In the order they run; never edit one that has been released. */
export const migrations = [Migration20261122180345, Migration20261122230028];
