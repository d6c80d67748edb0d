type Rgb = readonly [red: number, green: number, blue: number];

/** Relative luminance, 0 to 1 (WCAG 2.2, "relative luminance"). */
export function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Black or white, whichever reads better on the colour (WCAG 2.2 contrast ratio). */
export function inkOn(rgb: Rgb): "#fff" | "#111" {
  const light = luminance(rgb);
  return 1.05 / (light + 0.05) >= (light + 0.05) / (luminance([17, 17, 17]) + 0.05) ? "#fff" : "#111";
}

/** Puts the shop's colour on the host element; an unknown colour leaves the default. */
export function applyColor(host: HTMLElement, color: string | null): void {
  if (!color || !CSS.supports("color", color)) return;
  host.style.setProperty("--accent", color);
  // The browser turns any notation into rgb() for us; through CSSOM, so a strict style-src does not mind.
  host.style.color = color;
  const parts = getComputedStyle(host)
    .color.match(/[\d.]+/g)
    ?.map(Number);
  host.style.removeProperty("color");
  if (parts && parts.length >= 3) host.style.setProperty("--ink", inkOn(parts.slice(0, 3) as unknown as Rgb));
}
