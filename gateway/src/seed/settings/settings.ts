import { asking, colleaguesOf, type Made, making, type Stage } from "../stage.js";
import { macrosOf, type Named, rulesOf } from "./automation.js";
import { policyFor, SKILLS } from "./routing.js";
import { CANNED, FIELDS, REASONS, TAGS } from "./words.js";

interface Channels {
  readonly everyday: string;
  readonly repairs: string;
  readonly business: string;
}

/** What a supervisor would have arranged before the first customer came, by the mutations that they would use. */
export async function arrange(stage: Stage, channels: Channels): Promise<Named> {
  const colleagues = await colleaguesOf(stage);
  const admin = colleagues.find(({ roleKey }) => roleKey === "admin");
  if (!admin) throw new Error("The demo has no administrator.");
  const make = making(asking(stage, admin));

  const keepHours = async () => {
    const week = [
      ...["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"].map((weekday) => open(weekday, "09:00", "21:00")),
      ...["SATURDAY", "SUNDAY"].map((weekday) => open(weekday, "10:00", "18:00")),
    ];
    const name = "客服时间 / Service hours";
    const { id } = await make("createBusinessHours", "businessHours", { name, timezone: "Asia/Shanghai", week });
    await make("addHolidays", "businessHours", { businessHoursId: id, preset: "CN_2026" });
    // The channels of the demo page stay open: whoever tries it at night finds the shop as by day.
    await make("updateChannel", "channel", { channelId: channels.business, businessHoursId: id });
  };
  const teach = () =>
    Promise.all(
      colleagues.flatMap(({ actorId: agentId, name }) =>
        SKILLS[name] ? [make("updateAgent", "agent", { agentId, skills: SKILLS[name] })] : [],
      ),
    );
  const route = async () => {
    const { id } = await make("createRoutingPolicy", "routingPolicy", policyFor(channels.repairs));
    await make("activateRoutingPolicy", "routingPolicy", {
      routingPolicyId: id,
      channelIds: [channels.everyday, channels.repairs],
    });
  };
  const automate = async () => {
    const [tags, fields, canned] = await Promise.all([
      each(TAGS, (tag) => make("createTag", "tag", tag)),
      each(FIELDS, (field) => make("createConversationField", "conversationField", field)),
      Promise.all(CANNED.map((reply) => make("createCannedReply", "cannedReply", reply))),
    ]);
    const byName = CANNED.map(({ shortcut, locale }, i) => [`${shortcut} ${locale}`, (canned[i] as Made).id] as const);
    const named = { tags, fields, canned: new Map(byName) };
    for (const macro of macrosOf(named)) await make("createMacro", "macro", macro);
    for (const rule of rulesOf(named)) await make("createAutomationRule", "automationRule", { rule });
    return named;
  };
  const survey = { channelId: channels.everyday, isEnabled: true, reasons: REASONS };
  const [named] = await Promise.all([automate(), keepHours(), teach(), route(), make("setSurvey", "channel", survey)]);
  return named;
}

const open = (weekday: string, opensAt: string, closesAt: string) => ({ weekday, windows: [{ opensAt, closesAt }] });

async function each<Key extends string, One>(
  all: Readonly<Record<Key, One>>,
  make: (one: One) => Promise<Made>,
): Promise<Record<Key, string>> {
  const names = Object.keys(all) as Key[];
  const made = await Promise.all(names.map(async (name) => [name, (await make(all[name])).id] as const));
  return Object.fromEntries(made) as Record<Key, string>;
}
