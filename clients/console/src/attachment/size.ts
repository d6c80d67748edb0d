const UNITS = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;

/** A size in bytes as people say it: `820 kB`, `4.2 MB`. */
export function sizeWords(bytes: number, locale: string): string {
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length - 1);
  const value = bytes / 1_000 ** power;
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: UNITS[power] ?? "byte",
    unitDisplay: "short",
    maximumFractionDigits: value < 10 && power > 0 ? 1 : 0,
  }).format(value);
}

const PICTURE_MOST = 240;

/** The room a picture takes in the talk, known before it is there, so that nothing moves when it comes. */
export function pictureBox(width: number | null | undefined, height: number | null | undefined) {
  if (!width || !height) return { width: PICTURE_MOST, height: 160 };
  const scale = Math.min(PICTURE_MOST / width, PICTURE_MOST / height, 1);
  return { width: Math.max(Math.round(width * scale), 48), height: Math.max(Math.round(height * scale), 48) };
}
