import { useTranslation } from "react-i18next";
import type { AgentState, WallFiguresFragment } from "../../gql/graphql.js";
import { StateDot } from "../../parts/status.js";

const STATES: readonly AgentState[] = ["ONLINE", "BUSY", "BREAK", "AWAY"];

/** How many agents are in which state, as dots with figures; those who are gone are left out. */
export function CrewDots({ loads }: { loads: WallFiguresFragment["loads"] }) {
  const { t } = useTranslation();
  const shown = STATES.flatMap((state) => {
    const count = loads.find((load) => load.state === state)?.agentCount ?? 0;
    return count ? [{ state, count }] : [];
  });
  if (!shown.length) return <span className="dim">{t("wall.nobodyHere")}</span>;
  return (
    <span className="row crew-dots">
      {shown.map(({ state, count }) => (
        <span key={state} className="row" title={t(`session.state.${state}`)}>
          <StateDot state={state} />
          <span className="num">{count}</span>
          <span className="hidden-text">{t(`session.state.${state}`)}</span>
        </span>
      ))}
    </span>
  );
}
