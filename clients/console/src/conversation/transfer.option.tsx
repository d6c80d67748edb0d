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
      {target.state && (
        <span className="row dim" style={{ gap: 5 }}>
          <StateDot state={target.state} />
          {t(`session.state.${target.state}`)}
        </span>
      )}
    </button>
  );
}
