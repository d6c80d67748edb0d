import type { Readable } from "node:stream";

export type Verdict =
  | { readonly isClean: true }
  | { readonly isClean: false; readonly signature: string }
  /** The scanner answered, and cannot judge this file: it is not let through. */
  | { readonly isClean: false; readonly signature: null; readonly problem: string };

/** Looks for malware in a file's bytes. */
export interface Scanner {
  /** @throws ScannerDown when nobody can tell now: the file stays blocked and is looked at again. */
  scan(bytes: Readable): Promise<Verdict>;
}

export class ScannerDown extends Error {
  constructor(cause: unknown) {
    super("The malware scanner does not answer.", { cause });
    this.name = "ScannerDown";
  }
}

/**
 * The test file that every scanner must find (https://www.eicar.org/download-anti-malware-testfile/), in two parts,
 * so that a scanner does not find it in this source.
 */
const EICAR = Buffer.from(`X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR${"-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"}`, "latin1");

/** Where no scanner is configured: finds the test file and nothing else, so that the way of an infected file is there. */
export class SignatureScanner implements Scanner {
  async scan(bytes: Readable): Promise<Verdict> {
    let tail: Buffer = Buffer.alloc(0);
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      const window = Buffer.concat([tail, chunk]);
      if (window.includes(EICAR)) return { isClean: false, signature: "Eicar-Test-Signature" };
      tail = window.subarray(Math.max(0, window.length - EICAR.length + 1));
    }
    return { isClean: true };
  }
}
