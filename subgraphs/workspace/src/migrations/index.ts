import { Migration20261122180345 } from "./Migration20261122180345.js";

/** In the order they run; never edit one that has been released. */
export const migrations = [Migration20261122180345];
