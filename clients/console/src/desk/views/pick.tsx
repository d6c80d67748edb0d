import { useId } from "react";

interface PickProps {
  readonly label: string;
  readonly value: string | undefined;
  /** The words for no choice. */
  readonly none: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  onPick(value: string): void;
}

/** One choice of a few, on the browser's own control. A value that is not among them is kept as it is. */
export function Pick({ label, value = "", none, options, onPick }: PickProps) {
  const id = useId();
  const isForeign = value !== "" && !options.some(([one]) => one === value);
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select id={id} className="plain-select" value={value} onChange={(event) => onPick(event.target.value)}>
        <option value="">{none}</option>
        {isForeign && <option value={value}>…</option>}
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </>
  );
}
