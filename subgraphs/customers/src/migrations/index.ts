import { Migration20261122180346 } from "./Migration20261122180346.js";

/** In the order they run; never edit one that has been released. */
export const migrations = [Migration20261122180346];
