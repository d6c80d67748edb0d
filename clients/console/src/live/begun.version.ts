import { useRef, useState } from "react";
import type { UserError } from "./act.js";

/**
 * The version on which someone began to edit. The list behind an open form goes on changing, so that its newest version
 * would overwrite unseen what a colleague saved meanwhile; who is refused for that has seen it, and may go on.
 */
export function useBegunVersion(present: number | undefined) {
  const [version, setVersion] = useState(present);
  const newest = useRef(present);
  newest.current = present;
  return {
    version,
    refused: (errors: readonly UserError[]) => {
      if (errors.some(({ code }) => code === "STALE_VERSION")) setTimeout(() => setVersion(newest.current));
    },
  };
}
