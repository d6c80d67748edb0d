import { useEffect, useRef } from "react";
import { readAgain } from "./read.again.js";

/**
 * Reads an operation again when `sign` tells that there is something new to it, also while its first answer is still
 * under way; and once in the beginning where what is known of it (`isKnown`) is from an earlier visit.
 */
export function useReadAgain(name: string, sign: unknown, isKnown: boolean): void {
  const last = useRef(sign);
  useEffect(() => {
    if (isKnown || last.current !== sign) void readAgain([name]);
    last.current = sign;
  }, [sign]);
}
