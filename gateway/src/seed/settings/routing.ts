/** Who can do what; the policy asks for it. */
export const SKILLS: Readonly<Record<string, readonly { readonly skill: string; readonly level: number }[]>> = {
  王芳: [
    { skill: "hardware", level: 4 },
    { skill: "refunds", level: 3 },
  ],
  "Tom Baker": [
    { skill: "english", level: 5 },
    { skill: "hardware", level: 2 },
  ],
  "Maria Keller": [
    { skill: "english", level: 5 },
    { skill: "refunds", level: 5 },
  ],
};

/**
 * Members first, repairs to whoever knows the hardware, English to whoever speaks it. Whatever is asked for is given up
 * before a minute is over: a single agent who is online gets everyone, whoever tries the demo with whichever account.
 */
export const policyFor = (repairsChannelId: string) => ({
  name: "流明音频 / Lumen Audio",
  note: "会员优先，维修找懂硬件的同事，英文找会英文的同事。\nMembers first; repairs and English to those who know them.",
  rules: [
    {
      name: "维修 / Repairs",
      match: "ANY",
      conditions: [
        { field: "CHANNEL", values: [repairsChannelId] },
        { field: "PAGE", values: ["*/warranty*", "*/after-sale*"] },
      ],
      requiredSkills: [{ skill: "hardware", level: 3 }],
      strategy: "BEST_FREE_RATIO",
      relax: [
        { afterSeconds: 15, action: "LOWER_SKILLS", by: 1 },
        { afterSeconds: 40, action: "DROP_SKILLS" },
      ],
      overflow: { to: "MESSAGE", afterSeconds: 600, queueLength: 20 },
    },
    {
      name: "会员 / Members",
      conditions: [{ field: "CUSTOMER_TIER", values: ["VIP", "GOLD"] }],
      strategy: "LAST_AGENT_FIRST",
      priority: 50,
      overflow: { to: "MESSAGE", afterSeconds: 900 },
    },
    {
      name: "英文 / English",
      conditions: [{ field: "LANGUAGE", values: ["en"] }],
      preferredSkills: ["english"],
      overflow: { to: "MESSAGE", afterSeconds: 600 },
    },
    { name: "其他 / Everyone else", strategy: "FEWEST_OPEN", overflow: { to: "MESSAGE", afterSeconds: 600 } },
  ],
});
