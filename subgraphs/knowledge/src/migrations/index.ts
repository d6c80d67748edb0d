import { Migration20261122180347 } from "./Migration20261122180347.js";

/** In the order they run; never edit one that has been released. */
export const migrations = [Migration20261122180347];
