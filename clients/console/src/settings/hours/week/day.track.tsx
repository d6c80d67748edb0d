import { type KeyboardEvent, type MouseEvent, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../../../parts/icon.js";
import { DAY_MINUTES, minutesOf, type OpeningWindow } from "../calendar.js";
import { useDrag } from "./use.drag.js";
import { addedAt, moved, nextStart } from "./week.js";

interface TrackProps {
  readonly name: string;
  readonly windows: readonly OpeningWindow[];
  readonly chosen: number | null;
  /** Today: the minute that it is. */
  readonly now: number | null;
  readonly isFixed: boolean;
  onChoose(index: number): void;
  onChange(windows: readonly OpeningWindow[]): void;
}

/** A key moves by this much. */
const STEP = 30;
/** A click on an empty place begins at the half hour before it. */
const CLICK_STEP = 30;

export function DayTrack({ name, windows, chosen, now, isFixed, onChoose, onChange }: TrackProps) {
  const { t } = useTranslation();
  const track = useRef<HTMLDivElement>(null);
  const drag = useDrag(track, windows, onChange);

  const add = (minute: number) => {
    const next = addedAt(windows, minute);
    if (!next) return;
    onChange(next);
    onChoose(next.findIndex((one) => !windows.includes(one)));
  };
  const clicked = (event: MouseEvent<HTMLDivElement>) => {
    if (isFixed || event.target !== track.current) return;
    const box = track.current.getBoundingClientRect();
    add(Math.floor(((event.clientX - box.left) / box.width) * (DAY_MINUTES / CLICK_STEP)) * CLICK_STEP);
  };
  const pressed = (event: KeyboardEvent, index: number) => {
    if (isFixed) return;
    const by = { ArrowRight: STEP, ArrowLeft: -STEP }[event.key];
    if (by) {
      event.preventDefault();
      const next = moved(windows, index, event.shiftKey ? "end" : "all", by);
      if (next) onChange(next);
    }
    if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      onChange(windows.filter((_, place) => place !== index));
    }
  };

  return (
    // The button at its end does the same for those without a mouse.
    <div className="track-line">
      <div ref={track} className="track" data-fixed={isFixed} onClick={clicked}>
        {windows.map((window, index) => {
          const [from, to] = [minutesOf(window.opensAt), minutesOf(window.closesAt)];
          return (
            <button
              key={index}
              type="button"
              className="span"
              disabled={isFixed}
              aria-pressed={chosen === index}
              aria-label={t("hours.windowOf", { day: name, from: window.opensAt, to: window.closesAt })}
              style={{ left: `${(from / DAY_MINUTES) * 100}%`, width: `${((to - from) / DAY_MINUTES) * 100}%` }}
              onFocus={() => onChoose(index)}
              onClick={() => onChoose(index)}
              onKeyDown={(event) => pressed(event, index)}
              {...(isFixed ? {} : drag(index))}
            >
              <span className="clip num">
                {window.opensAt}–{window.closesAt}
              </span>
            </button>
          );
        })}
        {now !== null && <i className="track-now" style={{ left: `${(now / DAY_MINUTES) * 100}%` }} />}
      </div>
      {!isFixed && (
        <button
          type="button"
          className="icon-button"
          aria-label={t("hours.addTo", { day: name })}
          onClick={() => add(nextStart(windows))}
        >
          <Icon name="plus" size={13} />
        </button>
      )}
    </div>
  );
}
