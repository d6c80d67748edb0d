import { feature } from "@switchboard/kit";
import { DeskSettingChangeResolver, DeskSettingResolver } from "./setting.resolver.js";

export const setting = feature({ resolvers: [DeskSettingResolver, DeskSettingChangeResolver] });
