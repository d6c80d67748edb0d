import { useLocale } from "../i18n/locale.js";
import { clock, exact, relative, stamp } from "./format.js";
import { type Heat, heatOf } from "./heat.js";
import { useNow } from "./now.js";
import { useTargetOf } from "./targets.js";

/** A moment, relative or as a short stamp, with the exact time on hover. */
export function Moment({ at, as = "relative" }: { at: string; as?: "relative" | "stamp" }) {
  const locale = useLocale();
  const now = new Date(useNow());
  const date = new Date(at);
  return (
    <time dateTime={at} title={exact(date, locale)} className="num">
      {as === "stamp" ? stamp(date, now, locale) : relative(date, now, locale)}
    </time>
  );
}

/** Time that runs since `since`. */
export function Elapsed({ since, heat = "cool" }: { since: string; heat?: Heat }) {
  const now = useNow("second");
  return (
    <time dateTime={since} className={`num elapsed elapsed-${heat}`}>
      {clock((now - Date.parse(since)) / 1_000)}
    </time>
  );
}

/** How long a customer has waited; its colour says whether that is long, for the team that they wait for. */
export function Waited({ since, teamId }: { since: string; teamId: string | null | undefined }) {
  const now = useNow("second");
  const target = useTargetOf()(teamId);
  return <Elapsed since={since} heat={heatOf((now - Date.parse(since)) / 1_000, target)} />;
}
