import { useEffect, useState } from "react";

interface CellProps {
  readonly name: string;
  readonly value: number;
  readonly most: number;
  /** The higher, the deeper its ground; zero is empty. */
  readonly isShaded?: boolean;
  readonly isFixed: boolean;
  onSave(value: number): Promise<boolean>;
}

/** A number in a table that is typed over; it is saved when one leaves it or presses Enter. */
export function NumberCell({ name, value, most, isShaded, isFixed, onSave }: CellProps) {
  const shown = isShaded && value === 0 ? "" : String(value);
  const [typed, setTyped] = useState(shown);
  useEffect(() => setTyped(shown), [shown]);
  const take = async () => {
    const next = typed.trim() === "" ? 0 : Number(typed);
    if (!Number.isInteger(next) || next < 0 || next > most || next === value) return setTyped(shown);
    if (!(await onSave(next))) setTyped(shown);
  };
  return (
    <input
      className="number-cell num"
      inputMode="numeric"
      aria-label={name}
      disabled={isFixed}
      data-level={isShaded ? value : undefined}
      placeholder={isShaded ? "·" : undefined}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={() => void take()}
      onKeyDown={(event) => {
        if (event.key === "Enter") event.currentTarget.blur();
        if (event.key === "Escape") setTyped(shown);
      }}
    />
  );
}
