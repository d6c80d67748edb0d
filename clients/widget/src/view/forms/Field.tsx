import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { useDesk } from "../hooks.js";

interface FieldProps {
  label: string;
  hint?: string;
  error: string | undefined;
  isRequired: boolean;
  children(own: { id: string; "aria-describedby": string | undefined; "aria-invalid": boolean }): ComponentChildren;
}

/** A control with its label, and what is wrong with it right under it. */
export function Field({ label, hint, error, isRequired, children }: FieldProps) {
  const { texts } = useDesk();
  const id = useId();
  const said = error ?? hint;
  return (
    <div class="ask">
      <label for={id}>
        {label}
        {!isRequired && <small> {texts.optional}</small>}
      </label>
      {children({ id, "aria-describedby": said ? `${id}-said` : undefined, "aria-invalid": error !== undefined })}
      {said && (
        <p id={`${id}-said`} data-kind={error ? "wrong" : undefined}>
          {said}
        </p>
      )}
    </div>
  );
}

/** Puts the eye and the keyboard on what is wrong. */
export function focusWrong(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
}
