import { useLocale } from "../i18n/locale.js";
import { clock, exact, relative, stamp } from "./format.js";
import { type Heat, heatOf } from "./heat.js";
import { useNow } from "./now.js";

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

/** Time that runs since `since`. With `warms`, its colour says how long is too long. */
export function Elapsed({ since, warms = false }: { since: string; warms?: boolean }) {
  const now = useNow("second");
  const seconds = (now - Date.parse(since)) / 1_000;
  const heat: Heat = warms ? heatOf(seconds) : "cool";
  return (
    <time dateTime={since} className={`num elapsed elapsed-${heat}`}>
      {clock(seconds)}
    </time>
  );
}
