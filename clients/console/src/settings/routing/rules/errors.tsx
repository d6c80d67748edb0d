import type { UserError } from "../../../live/act.js";

/** The server's words on what stands above. */
export function Errors({ errors }: { errors: readonly UserError[] }) {
  return errors.map((error) => (
    <span key={`${error.code} ${error.path?.join(" ")}`} className="field-error" role="alert">
      {error.message}
    </span>
  ));
}

/** Of one rule's errors those whose path goes on with these parts. */
export const errorsIn = (errors: readonly UserError[], ...place: readonly (string | number)[]): UserError[] =>
  errors.filter(({ path }) => place.every((part, at) => path?.[at + 3] === String(part)));
