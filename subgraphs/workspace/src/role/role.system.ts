import { ALL_SCOPES, isScope, type Scope, type Sentence } from "@switchboard/kit";

export interface SystemRole {
  readonly name: Sentence;
  readonly scopes: readonly Scope[];
}

/** Chatting as a visitor is for customers: an agent who could would stand on both sides of a conversation. */
const DESK = ALL_SCOPES.filter((scope) => scope !== "visitor:chat");

const without = (...left: Scope[]): Scope[] => DESK.filter((scope) => !left.includes(scope));

/** The roles of every workspace. Kept in code, so that a new permission reaches workspaces that exist already. */
export const SYSTEM_ROLES = {
  admin: { name: { en: "Administrator", "zh-CN": "管理员" }, scopes: DESK },
  supervisor: {
    name: { en: "Supervisor", "zh-CN": "主管" },
    scopes: without("workspace:manage", "agent:manage", "document:free"),
  },
  agent: {
    name: { en: "Agent", "zh-CN": "客服" },
    scopes: [
      "workspace:read",
      "agent:read",
      "presence:write",
      "customer:read",
      "customer:write",
      "conversation:read",
      "conversation:reply",
      "conversation:assign",
      "queue:read",
      "ticket:read",
      "ticket:write",
      "knowledge:read",
    ],
  },
  analyst: {
    name: { en: "Analyst", "zh-CN": "分析员" },
    scopes: [...DESK.filter((scope) => scope.endsWith(":read")), "document:free"],
  },
} as const satisfies Record<string, SystemRole>;

export type SystemRoleKey = keyof typeof SYSTEM_ROLES;

interface RoleRow {
  readonly key: string;
  readonly ownName: string;
  readonly ownScopes: readonly string[];
  readonly isSystem: boolean;
}

const systemRole = (role: RoleRow): SystemRole | undefined =>
  role.isSystem ? (SYSTEM_ROLES as Record<string, SystemRole>)[role.key] : undefined;

/** What a role allows at this moment. */
export const scopesOf = (role: RoleRow): readonly Scope[] => systemRole(role)?.scopes ?? role.ownScopes.filter(isScope);

export const nameOf = (role: RoleRow, language: keyof Sentence): string =>
  systemRole(role)?.name[language] ?? role.ownName;
