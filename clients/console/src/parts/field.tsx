import { type ReactNode, useId } from "react";
import type { UserError } from "../live/act.js";

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Refusals of the last attempt; those whose input path ends in `name` are shown here. */
  readonly errors?: readonly UserError[];
  readonly name?: string;
  children(id: string): ReactNode;
}

export function errorsAt(errors: readonly UserError[] | undefined, name: string): readonly UserError[] {
  return (errors ?? []).filter((error) => error.path?.includes(name));
}

/** Refusals that belong to no field of a form with these names. */
export function errorsElsewhere(errors: readonly UserError[], names: readonly string[]): readonly UserError[] {
  return errors.filter((error) => !error.path?.some((part) => names.includes(part)));
}

export function Field({ label, hint, errors, name, children }: FieldProps) {
  const id = useId();
  const own = name ? errorsAt(errors, name) : [];
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
      {hint && !own.length && <span className="field-hint">{hint}</span>}
      {own.map((error) => (
        <span key={error.code} className="field-error" role="alert">
          {error.message}
        </span>
      ))}
    </div>
  );
}
