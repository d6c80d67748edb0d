import type { Proof } from "./who.js";

/** What a page may ask of the widget through `window.switchboard`. */
export interface Commands {
  open(): void;
  close(): void;
  /** The visitor has signed in at the site. */
  identify(proof: Proof): void;
  /** The visitor has signed out: their conversation leaves this browser. */
  logout(): void;
}

type Command = readonly [name: keyof Commands, ...rest: unknown[]];

/** Does what the page has asked for before the widget was there, and from now on at once: `push` works either way. */
export function listen(page: Record<string, unknown>, commands: Commands): void {
  const push = (...list: Command[]): void => {
    for (const [name, argument] of list) {
      if (name === "identify" && typeof argument === "object" && argument) commands.identify(argument as Proof);
      else if (name === "open" || name === "close" || name === "logout") commands[name]();
    }
  };
  const before = page["switchboard"];
  page["switchboard"] = { ...commands, push };
  if (Array.isArray(before)) push(...(before as Command[]));
}
