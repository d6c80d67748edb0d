import { Input } from "antd";
import { useEffect, useState } from "react";
import { readTime } from "../calendar.js";

interface TimeProps {
  readonly name: string;
  readonly value: string;
  onChange(time: string): void;
}

/** A time of the day up to 24:00, which the browser's own field does not know. What is no time is put back. */
export function TimeField({ name, value, onChange }: TimeProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const take = () => {
    const time = readTime(typed);
    if (time === null || time === value) return setTyped(value);
    onChange(time);
  };
  return (
    <Input
      className="time-field num"
      aria-label={name}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={take}
      onPressEnter={take}
    />
  );
}
