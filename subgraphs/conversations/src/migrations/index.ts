import { Migration20261122180346 } from "./Migration20261122180346.js";
import { Migration20261123004756 } from "./Migration20261123004756.js";
import { Migration20261123034638 } from "./Migration20261123034638.js";
import { Migration20261123061637 } from "./Migration20261123061637.js";
import { Migration20261123085456 } from "./Migration20261123085456.js";
import { Migration20261123090808 } from "./Migration20261123090808.js";
import { Migration20261123092553 } from "./Migration20261123092553.js";
import { Migration20261123114749 } from "./Migration20261123114749.js";

/** In the order they run; never edit one that has been released. */
export const migrations = [Migration20261122180346, Migration20261123004756, Migration20261123034638, Migration20261123061637, Migration20261123085456, Migration20261123090808, Migration20261123092553, Migration20261123114749];
