// What counts as a way to reach someone. Deliberately lenient: whether mail arrives is seen when it is sent.

const EMAIL_MOST = 254;

/** An address as one can be written to (RFC 5321 lengths, one `@`, a domain with a dot), lower case domain; else null. */
export function emailIn(text: string): string | null {
  const trimmed = text.trim();
  const match = /^([^\s@"(),:;<>[\]\\]{1,64})@((?:[^\s@.,;:<>()"\\[\]]+\.)+[^\s@.,;:<>()"\\[\]]{2,})$/.exec(trimmed);
  if (!match || trimmed.length > EMAIL_MOST) return null;
  return `${match[1]}@${match[2]?.toLowerCase()}`;
}

/** Digits with an optional leading `+`, 5 to 15 of them (E.164 at most), as people write them; spaces and dashes go. */
export function phoneIn(text: string): string | null {
  const trimmed = text.trim();
  if (!/^\+?[\d\s().-]+$/.test(trimmed) || trimmed.length > 40) return null;
  const plain = trimmed.replace(/[^\d+]/g, "");
  return /^\+?\d{5,15}$/.test(plain) ? plain : null;
}
