import { pageFacts, readSettings } from "./embed/settings.js";
import { Widget } from "./embed/widget.js";
import { listen } from "./identity/commands.js";

// Known only while the script itself runs; what the page says of its language is read later, when the page is complete.
const script = document.currentScript;

async function start(): Promise<void> {
  const settings = script instanceof HTMLScriptElement ? readSettings(script, pageFacts()) : null;
  if (!settings || document.querySelector("switchboard-widget")) return;
  const widget = new Widget(settings);
  listen(window as never, bound(widget));
  await widget.start();
}

/** Methods that can be taken off their object, as pages do. */
const bound = (widget: Widget): Pick<Widget, "open" | "close" | "identify" | "logout"> => ({
  open: () => widget.open(),
  close: () => widget.close(),
  identify: (proof) => widget.identify(proof),
  logout: () => widget.logout(),
});

/** The shop's page comes first: nothing is drawn and nothing asked for until the browser has time to spare. */
function whenIdle(task: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(task, { timeout: 4_000 });
  else setTimeout(task, 300);
}

const begin = () => whenIdle(() => void start().catch(() => {}));
if (document.readyState === "complete") begin();
else addEventListener("load", begin, { once: true });
