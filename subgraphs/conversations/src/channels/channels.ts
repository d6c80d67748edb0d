import { channel } from "./channel/channel.feature.js";
import { hours } from "./hours/hours.feature.js";
import { availability } from "./availability/availability.feature.js";
import { prechat } from "./prechat/prechat.feature.js";
import { translation } from "./translation/translation.feature.js";
import { delivery } from "./delivery/delivery.feature.js";
import { offline } from "./offline/offline.feature.js";
import { visitor } from "./visitor/visitor.feature.js";
import { arrival } from "./arrival/arrival.feature.js";
import { identity } from "./identity/identity.feature.js";
import { setting } from "./setting/setting.feature.js";

/** What customers come in through: accounts, business hours, visitors, and what is asked before and outside hours. */
export const channels = [
  channel,
  hours,
  availability,
  prechat,
  translation,
  offline,
  delivery,
  visitor,
  arrival,
  identity,
  setting,
];
