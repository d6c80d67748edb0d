const HUES = [212, 168, 268, 24, 338, 92, 190, 44];

function hueOf(seed: string): number {
  let sum = 0;
  for (const char of seed) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) >>> 0;
  return HUES[sum % HUES.length] ?? 212;
}

/** One or two letters that stand for a name: the last two characters of a Chinese name, initials otherwise. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  if (/\p{Script=Han}/u.test(name)) return [...name.trim()].slice(-2).join("");
  return words
    .slice(0, 2)
    .map((word) => [...word][0] ?? "")
    .join("")
    .toUpperCase();
}

/** A person without a picture: a quiet colour that stays theirs. Decorative, the name stands beside it. */
export function Avatar({ name, size = "middle" }: { name: string; size?: "small" | "middle" | "large" }) {
  const hue = hueOf(name);
  const initials = initialsOf(name);
  return (
    <span
      className={`avatar avatar-${size}`}
      aria-hidden="true"
      style={{
        background: `light-dark(hsl(${hue} 55% 90%), hsl(${hue} 30% 24%))`,
        color: `light-dark(hsl(${hue} 60% 27%), hsl(${hue} 65% 82%))`,
      }}
    >
      {size === "small" ? [...initials][0] : initials}
    </span>
  );
}
