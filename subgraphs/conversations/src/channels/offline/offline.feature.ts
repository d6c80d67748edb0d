import { feature } from "@switchboard/kit";
import { ContactReply, MessageLeft } from "./offline.events.js";
import { OfflineResolver } from "./offline.resolver.js";

export const offline = feature({ resolvers: [OfflineResolver], events: [MessageLeft, ContactReply] });
