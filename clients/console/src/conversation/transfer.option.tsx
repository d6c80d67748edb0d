import { useTranslation } from "react-i18next";
import type { AgentState } from "../gql/graphql.js";
import { Avatar } from "../parts/avatar.js";
import { Icon } from "../parts/icon.js";
import { StateDot } from "../parts/status.js";

export interface Target {
  readonly kind: "agent" | "team" | "supervisor";
  readonly id: string;
  readonly name: string;
  readonly detail: string;
  readonly state?: AgentState;
  /** Of an agent, in slots. */
  readonly load?: { readonly openCount: number; readonly capacity: number } | undefined;
  /** Of a team. */
  readonly line?: { readonly freeAgents: number; readonly waitingCount: number } | undefined;
}

export function TransferOption({
  target,
  isChosen,
  onChoose,
}: {
  target: Target;
  isChosen: boolean;
  onChoose(): void;
}) {
  const { t } = useTranslation();
  return (
    <button type="button" role="radio" aria-checked={isChosen} className="target" onClick={onChoose}>
      {target.kind !== "agent" ? (
        <span className="target-team">
          <Icon name={target.kind === "team" ? "customers" : "eye"} size={14} />
        </span>
      ) : (
        <Avatar name={target.name} size="small" />
      )}
      <span className="clip">{target.name}</span>
      <span className="dim clip grow">{target.detail}</span>
      {target.line && (
        <span className="target-line num">
          <span data-none={!target.line.freeAgents}>{t("pane.transfer.free", { count: target.line.freeAgents })}</span>
          <span data-some={target.line.waitingCount > 0}>
            {t("pane.transfer.waiting", { count: target.line.waitingCount })}
          </span>
        </span>
      )}
      {target.load && (
        <span
          className="target-load num"
          title={t("wall.slots", { open: target.load.openCount, capacity: target.load.capacity })}
          data-full={target.load.openCount >= target.load.capacity}
        >
          {target.load.openCount}/{target.load.capacity}
        </span>
      )}
      {target.state && (
        <span className="target-state row dim">
          <StateDot state={target.state} />
          {t(`session.state.${target.state}`)}
        </span>
      )}
    </button>
  );
}
