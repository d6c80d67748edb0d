import type { Row } from "@switchboard/kit";
import type { RoutingStrategy } from "../policy/policy.words.js";
import type { RoutingDecision } from "./decision.js";
import type { DecisionKind } from "./decision.words.js";

interface Sentences {
  readonly en: string;
  readonly "zh-CN": string;
}

const WEIGHED: Sentences = { en: "Routing chose this agent.", "zh-CN": "由系统分配给该客服。" };
const UNWEIGHED: Readonly<Record<DecisionKind, Sentences>> = {
  ASSIGNED: WEIGHED,
  OFFERED: WEIGHED,
  RETURNED: { en: "It went on with the agent who had to do with it before.", "zh-CN": "由之前接待的客服继续跟进。" },
  PICKED: { en: "This agent took it of their own accord.", "zh-CN": "由客服主动接入。" },
  GIVEN: { en: "A colleague gave it to this agent.", "zh-CN": "由同事指派给该客服。" },
  TAKEN_OVER: { en: "A supervisor took it over.", "zh-CN": "由主管接管。" },
};

const BY_STRATEGY: Readonly<Record<RoutingStrategy, Sentences>> = {
  FEWEST_OPEN: { en: "had the least to do", "zh-CN": "当前接待量最少" },
  ROUND_ROBIN: { en: "was next in turn", "zh-CN": "按轮询顺序轮到" },
  BEST_FREE_RATIO: { en: "had the largest part of the capacity free", "zh-CN": "空闲比例最高" },
  LAST_AGENT_FIRST: { en: "had the least to do", "zh-CN": "当前接待量最少" },
};

const LAST_AGENT: Sentences = { en: "had served this customer last", "zh-CN": "上次服务过该客户" };
const PREFERRED: Sentences = { en: "could do most of what was preferred", "zh-CN": "最符合优先技能" };

/** The agent-facing "why me?". */
export function whySentence(decision: Row<RoutingDecision>, language: keyof Sentences): string {
  const { kind, wanted, agentId, eligibleCount, rule, candidates } = decision;
  if (!wanted) return UNWEIGHED[kind][language];
  const [, runnerUp] = candidates.filter(([, exclusion]) => exclusion === null);
  const chosen = candidates.find(([id]) => id === agentId);
  const liking = (row: typeof chosen) => wanted.preferred.reduce((sum, skill) => sum + (row?.[7][skill] ?? 0), 0);
  const isLast = wanted.strategy === "LAST_AGENT_FIRST" && wanted.lastAgentId === agentId;
  const reason = isLast
    ? LAST_AGENT
    : wanted.preferred.length > 0 && runnerUp && liking(chosen) > liking(runnerUp)
      ? PREFERRED
      : BY_STRATEGY[wanted.strategy];
  if (language === "zh-CN") {
    const by = rule ? `按规则“${rule}”，` : "";
    return eligibleCount === 1
      ? `${by}只有该客服可以接待。`
      : `${by}在 ${eligibleCount} 位可接待的客服中${reason["zh-CN"]}。`;
  }
  const by = rule ? ` by the rule “${rule}”` : "";
  return eligibleCount === 1
    ? `The only agent who could take it${by}.`
    : `Of ${eligibleCount} who could take it${by}, this agent ${reason.en}.`;
}
