import { Input } from "antd";
import { useId } from "react";
import type { UserError } from "../../../live/act.js";

interface RowProps {
  readonly locale: string;
  /** What the text is; null for a choice, which stands under its question. */
  readonly what: string | null;
  /** The channel's own text. */
  readonly own: string;
  readonly value: string;
  readonly most: number;
  readonly isLong?: boolean;
  readonly isFixed: boolean;
  readonly isFirst?: boolean;
  readonly errors: readonly UserError[];
  onChange(next: string): void;
}

export function WordingRow({ locale, what, own, value, most, isLong, isFixed, isFirst, errors, onChange }: RowProps) {
  const id = useId();
  const shared = {
    id,
    lang: locale,
    dir: "auto",
    maxLength: most,
    disabled: isFixed,
    value,
    autoFocus: !!isFirst,
    status: errors.length > 0 ? ("error" as const) : ("" as const),
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <div className="wording" data-kind={what === null ? "choice" : undefined}>
      <label htmlFor={id}>
        {what !== null && <span className="wording-what">{what}</span>}
        <span className="wording-own">{own}</span>
      </label>
      <div>
        {isLong ? <Input.TextArea {...shared} autoSize={{ minRows: 1, maxRows: 8 }} /> : <Input {...shared} />}
        {errors.map((error) => (
          <span key={error.code} className="field-error" role="alert">
            {error.message}
          </span>
        ))}
      </div>
    </div>
  );
}
