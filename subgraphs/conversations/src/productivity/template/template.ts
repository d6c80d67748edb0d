import { Rejection, type Sentence } from "@switchboard/kit";

// Ready-made texts may name what differs from customer to customer: `{{customer.name}}`, or with what stands for it
// where it is not known, `{{customer.name|there}}`. `\{{` stands for two braces.

/** Every name that may stand in a text, what it means, and whether it may be unknown. A closed list: see `checkTemplate`. */
export const VARIABLES = {
  "customer.name": { en: "The customer's name", "zh-CN": "客户姓名", canBeMissing: true },
  "agent.name": { en: "The name of the agent who writes", "zh-CN": "客服姓名", canBeMissing: true },
  "team.name": { en: "The team that the conversation is for", "zh-CN": "会话所属团队", canBeMissing: true },
  "channel.name": { en: "The channel's name, as visitors see it", "zh-CN": "渠道名称", canBeMissing: false },
  "conversation.number": { en: "The conversation's number", "zh-CN": "会话编号", canBeMissing: false },
  "conversation.subject": { en: "The first words of the customer", "zh-CN": "会话主题", canBeMissing: true },
} as const satisfies Record<string, Sentence & { readonly canBeMissing: boolean }>;

export type VariableName = keyof typeof VARIABLES;
export type VariableValues = { readonly [Name in VariableName]?: string | null };

const isVariable = (name: string): name is VariableName => Object.hasOwn(VARIABLES, name);

interface Slot {
  readonly name: string;
  /** What is written where the value is not known; null = nothing was said. */
  readonly otherwise: string | null;
}

/** The text in pieces: what stands as it is, and what is filled in. Null where braces are left open. */
function pieces(text: string): readonly (string | Slot)[] | null {
  const found: (string | Slot)[] = [];
  let rest = text;
  for (;;) {
    const start = rest.indexOf("{{");
    if (start < 0) return [...found, rest];
    if (rest[start - 1] === "\\") {
      found.push(`${rest.slice(0, start - 1)}{{`);
      rest = rest.slice(start + 2);
      continue;
    }
    const end = rest.indexOf("}}", start);
    if (end < 0) return null;
    const [name = "", ...otherwise] = rest.slice(start + 2, end).split("|");
    found.push(rest.slice(0, start), {
      name: name.trim(),
      otherwise: otherwise.length ? otherwise.join("|").trim() : null,
    });
    rest = rest.slice(end + 2);
  }
}

const slotsOf = (parts: readonly (string | Slot)[]): Slot[] => parts.filter((part) => typeof part !== "string");

/**
 * Refuses a text that could never be filled in. `isUnattended`: nobody looks at it before it is sent, so that whatever
 * may be unknown must say what is written instead.
 * @throws Rejection VARIABLE_MALFORMED, VARIABLE_UNKNOWN, VARIABLE_NEEDS_DEFAULT
 */
export function checkTemplate(text: string, path: readonly string[], { isUnattended = false } = {}): void {
  const parts = pieces(text);
  if (!parts) {
    throw new Rejection(
      "VARIABLE_MALFORMED",
      { en: "A variable is opened with {{ and never closed.", "zh-CN": "变量以 {{ 开头但没有结束的 }}。" },
      path,
    );
  }
  for (const { name, otherwise } of slotsOf(parts)) {
    if (!isVariable(name)) {
      throw new Rejection(
        "VARIABLE_UNKNOWN",
        { en: `There is no variable {{${name}}}.`, "zh-CN": `不存在变量 {{${name}}}。` },
        path,
      );
    }
    if (isUnattended && otherwise === null && VARIABLES[name].canBeMissing) {
      throw new Rejection(
        "VARIABLE_NEEDS_DEFAULT",
        {
          en: `{{${name}}} may be unknown; say what is written then: {{${name}|…}}.`,
          "zh-CN": `{{${name}}} 可能没有值，请写明默认内容：{{${name}|…}}。`,
        },
        path,
      );
    }
  }
}

/** The variables that a text names, each once. */
export function variablesIn(text: string): VariableName[] {
  const names = slotsOf(pieces(text) ?? []).map(({ name }) => name);
  return [...new Set(names)].filter(isVariable);
}

export interface Filled {
  readonly text: string;
  /** Variables that had neither a value nor a default; nothing stands in their place. */
  readonly missing: readonly VariableName[];
}

/** Puts the values in. A value is text and nothing else: braces in a customer's name are not looked at again. */
export function fill(text: string, values: VariableValues): Filled {
  const missing = new Set<VariableName>();
  const filled = (pieces(text) ?? [text]).map((part) => {
    if (typeof part === "string") return part;
    const value = isVariable(part.name) ? (values[part.name]?.trim() ?? "") : "";
    if (value !== "") return value;
    if (part.otherwise === null && isVariable(part.name)) missing.add(part.name);
    return part.otherwise ?? "";
  });
  return { text: filled.join("").trim(), missing: [...missing] };
}
