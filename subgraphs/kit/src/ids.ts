import { randomBytes } from "node:crypto";

// Crockford's alphabet: sorts as its values do, has no letters that are mistaken for digits.
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
let last = 0n;

/** A UUIDv7 (RFC 9562 §5.7) as a 128-bit number; strictly rising within the process. */
function uuid7(now: number): bigint {
  const random = randomBytes(10);
  const time = BigInt(now) << 80n;
  const a = (0x7000n | (BigInt(random.readUInt16BE(0)) & 0x0fffn)) << 64n;
  const b = (random.readBigUInt64BE(2) & 0x3fffffffffffffffn) | 0x8000000000000000n;
  let value = time | a | b;
  // Two ids of one millisecond keep the order of their making: page cursors and logs read well.
  if (value <= last && last - value < 1n << 96n) value = last + 1n;
  last = value;
  return value;
}

/** `conv_01h9…`: the prefix says what it is, the rest sorts by the time it was made. 26 characters of base 32. */
export function newId(prefix: string, now: number = Date.now()): string {
  let value = uuid7(now);
  let text = "";
  for (let i = 0; i < 26; i++) {
    text = ALPHABET[Number(value & 31n)] + text;
    value >>= 5n;
  }
  return `${prefix}_${text}`;
}

const SHAPE = /^([a-z]{2,5})_[0-9a-hjkmnp-tv-z]{26}$/;

/** The prefix of a well-formed id, or null: a malformed id is just not found. */
export function prefixOf(id: string): string | null {
  return SHAPE.exec(id)?.[1] ?? null;
}

export const isId = (prefix: string, id: string): boolean => prefixOf(id) === prefix;
