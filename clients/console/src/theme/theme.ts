import { useSyncExternalStore } from "react";

export type Appearance = "light" | "dark" | "system";

const STORED = "switchboard.appearance";
const system = matchMedia("(prefers-color-scheme: dark)");
const listeners = new Set<() => void>();
let chosen = (localStorage.getItem(STORED) ?? "system") as Appearance;

function resolved(): "light" | "dark" {
  if (chosen !== "system") return chosen;
  return system.matches ? "dark" : "light";
}

function apply(): void {
  document.documentElement.dataset["theme"] = resolved();
  document.documentElement.style.colorScheme = resolved();
  for (const listener of listeners) listener();
}

system.addEventListener("change", apply);
apply();

export function chooseAppearance(appearance: Appearance): void {
  chosen = appearance;
  localStorage.setItem(STORED, appearance);
  apply();
}

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The theme on screen, light or dark, after the system's wish has been asked. */
export function useTheme(): "light" | "dark" {
  return useSyncExternalStore(watch, resolved);
}

export function useAppearance(): Appearance {
  return useSyncExternalStore(watch, () => chosen);
}
