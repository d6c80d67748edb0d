import { Migration20261122180346 } from "./Migration20261122180346.js";
import { Migration20261122201017 } from "./Migration20261122201017.js";
import { Migration20261122201311 } from "./Migration20261122201311.js";
import { Migration20261122201628 } from "./Migration20261122201628.js";
import { Migration20261122202516 } from "./Migration20261122202516.js";
import { Migration20261122204607 } from "./Migration20261122204607.js";
import { Migration20261122211744 } from "./Migration20261122211744.js";
import { Migration20261122212434 } from "./Migration20261122212434.js";
import { Migration20261122212945 } from "./Migration20261122212945.js";
import { Migration20261122213800 } from "./Migration20261122213800.js";
import { Migration20261122214232 } from "./Migration20261122214232.js";
import { Migration20261122220013 } from "./Migration20261122220013.js";

/** In the order they run; never edit one that has been released. */
export const migrations = [Migration20261122180346, Migration20261122201017, Migration20261122201311, Migration20261122201628, Migration20261122202516, Migration20261122204607, Migration20261122211744, Migration20261122212434, Migration20261122212945, Migration20261122213800, Migration20261122214232, Migration20261122220013];
