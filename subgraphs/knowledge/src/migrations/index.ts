import { Migration20261122180347 } from "./Migration20261122180347.js";
import { Migration20261123032401 } from "./Migration20261123032401.js";

/** In the order they run; never edit one that has been released. */
export const migrations = [Migration20261122180347, Migration20261123032401];
