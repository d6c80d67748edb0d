import type { FormEvent } from "react";

/** A form's `onSubmit` that stays on the page and does the work. */
export function submits(work: () => Promise<unknown>) {
  return (event: FormEvent) => {
    event.preventDefault();
    void work();
  };
}
