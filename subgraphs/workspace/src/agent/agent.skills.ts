import { Field, GraphInt, InputType, ObjectType, Rejection } from "@switchboard/kit";

/** What an agent can do, and how well: 1 (a little) to 5 (expert). */
export interface SkillLevel {
  readonly skill: string;
  readonly level: number;
}

@ObjectType({ description: "Something that an agent can do, and how well." })
export class AgentSkill implements SkillLevel {
  @Field(() => String, { description: "The skill, for example `refunds`." }) skill!: string;
  @Field(() => GraphInt, { description: "From 1 (a little) to 5 (expert)." }) level!: number;
}

@InputType({ description: "Something that an agent can do, and how well." })
export class AgentSkillInput implements SkillLevel {
  @Field(() => String, { description: "The skill: 1 to 40 characters, the same for lower and upper case." })
  skill!: string;
  @Field(() => GraphInt, { description: "From 1 (a little) to 5 (expert)." }) level!: number;
}

@ObjectType({ description: "What a conversation of a kind of channel costs of an agent's capacity." })
export class ChannelWeight {
  @Field(() => String, { description: "Kind of channel, for example `WEB`." }) channelKind!: string;
  @Field(() => GraphInt, { description: "Points, 1 to 100." }) points!: number;
}

@InputType({ description: "What a conversation of a kind of channel costs of an agent's capacity." })
export class ChannelWeightInput {
  @Field(() => String, { description: "Kind of channel, for example `WEB`." }) channelKind!: string;
  @Field(() => GraphInt, { description: "Points, 1 to 100." }) points!: number;
}

const MOST = 50;

/** The skills as they are stored: trimmed, in lower case. @throws Rejection SKILLS_INVALID */
export function skillsOf(skills: readonly SkillLevel[]): SkillLevel[] {
  const clean = skills.map(({ skill, level }) => ({ skill: skill.trim().toLowerCase(), level }));
  const isFine =
    clean.length <= MOST &&
    new Set(clean.map(({ skill }) => skill)).size === clean.length &&
    clean.every(({ skill, level }) => skill.length >= 1 && skill.length <= 40 && level >= 1 && level <= 5);
  if (isFine) return clean;
  throw new Rejection(
    "SKILLS_INVALID",
    {
      en: `Give at most ${MOST} different skills of 1 to 40 characters, each with a level from 1 to 5.`,
      "zh-CN": `最多填写 ${MOST} 项不同的技能（1 到 40 个字符），等级为 1 到 5。`,
    },
    ["input", "skills"],
  );
}

/** @throws Rejection WEIGHTS_INVALID */
export function weightsOf(weights: readonly ChannelWeight[]): ChannelWeight[] {
  const isFine =
    weights.length <= MOST &&
    new Set(weights.map(({ channelKind }) => channelKind)).size === weights.length &&
    weights.every(
      ({ channelKind, points }) => /^[A-Z][A-Z0-9_]{0,39}$/.test(channelKind) && points >= 1 && points <= 100,
    );
  if (isFine) return weights.map(({ channelKind, points }) => ({ channelKind, points }));
  throw new Rejection(
    "WEIGHTS_INVALID",
    {
      en: "Name each kind of channel once, in capital letters, with 1 to 100 points.",
      "zh-CN": "每种渠道类型只能填写一次（大写字母），分值为 1 到 100。",
    },
    ["input", "weights"],
  );
}
