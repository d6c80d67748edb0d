import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterEach, expect } from "vitest";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // A microphone that beeps once a second.
  "--use-fake-device-for-media-stream",
];
/** For each thing waited for; generous, since a busy machine is not a broken product. */
const PATIENCE_MS = 20_000;

export interface Look {
  /** The browser's language; English unless said. */
  readonly locale?: string;
  readonly theme?: "light" | "dark";
  readonly isPhone?: boolean;
  /** Its pages may listen; else whoever asks for the microphone is refused. */
  readonly hasMicrophone?: boolean;
  /** Origins its pages may speak to; anything else fails the test. */
  readonly origins: readonly string[];
}

/** What one test's pages did. A page that is being closed may still say something: that is not the next test's. */
interface Held {
  readonly complaints: string[];
  /** Errors of these kinds belong to the story. */
  expected: readonly RegExp[];
}

/** One for all files of this process; it goes with the process. What files could notice of one another are windows. */
let launched: Promise<Browser> | null = null;

/** @throws Error when Chromium does not start; whoever asks next tries again. */
function running(): Promise<Browser> {
  launched ??= chromium
    .launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: FLAGS })
    .then((browser) => browser.once("disconnected", () => (launched = null)))
    .catch((error: unknown) => {
      launched = null;
      throw error;
    });
  return launched;
}

/**
 * Chromium for one file's tests. After each test it fails if any page spoke to another origin, wrote an error to its
 * console, threw, or was refused something by a content security policy.
 */
export class TestBrowser {
  readonly #contexts: BrowserContext[] = [];
  #held: Held = { complaints: [], expected: [] };

  /** A window with cookies and storage of its own. */
  async window({
    locale = "en",
    theme = "light",
    isPhone = false,
    hasMicrophone = false,
    origins,
  }: Look): Promise<Page> {
    const context = await (await running()).newContext({
      locale,
      colorScheme: theme,
      viewport: isPhone ? { width: 390, height: 844 } : { width: 1440, height: 900 },
      hasTouch: isPhone,
      permissions: hasMicrophone ? ["microphone"] : [],
    });
    this.#contexts.push(context);
    context.setDefaultTimeout(PATIENCE_MS);
    this.#listen(context, new Set(origins));
    return context.newPage();
  }

  /** From now on, in this test, errors of this kind belong to the story: a cut link is written to the console. */
  expect(...kinds: readonly RegExp[]): void {
    this.#held.expected = kinds;
  }

  /** What is held against this test's pages so far. */
  get complaints(): readonly string[] {
    return this.#held.complaints;
  }

  /** The same, and forgotten: for the test of the watch itself. */
  forgive(): readonly string[] {
    return this.#held.complaints.splice(0);
  }

  #listen(context: BrowserContext, origins: ReadonlySet<string>): void {
    const held = this.#held;
    const complain = (what: string) => {
      if (!held.expected.some((kind) => kind.test(what))) held.complaints.push(what);
    };
    const asked = (url: string) => {
      if (!/^(data|blob):/.test(url) && !origins.has(originOf(url)))
        held.complaints.push(`asked another origin: ${url}`);
    };
    context.on("request", (request) => asked(request.url()));
    context.on("page", (page) => page.on("websocket", (socket) => asked(socket.url())));
    // A policy that refuses something says so as an error on the console.
    context.on("console", (message) => {
      if (message.type() === "error") complain(`${message.text()} (${message.location().url})`);
    });
    context.on("weberror", (thrown) => complain(thrown.error().stack || String(thrown.error())));
  }

  /** Closes the windows of a test; with `shotsAs` it leaves a picture of each in the temporary folder. */
  async settle(shotsAs: string | null): Promise<void> {
    const [contexts, complaints] = [this.#contexts.splice(0), [...this.#held.complaints]];
    this.#held = { complaints: [], expected: [] };
    const pages = contexts.flatMap((context) => context.pages());
    if (shotsAs) await photograph(pages, shotsAs);
    // What a test's own routes have under way may come to nothing now. Nobody awaits it: it would fail the whole run.
    await Promise.all(pages.map((page) => page.unrouteAll({ behavior: "ignoreErrors" }).catch(() => undefined)));
    await Promise.all(contexts.map((context) => context.close()));
    expect(complaints).toEqual([]);
  }
}

/** A socket's origin is that of the page it may belong to. */
const originOf = (url: string) => new URL(url.replace(/^ws/, "http")).origin;

async function photograph(pages: readonly Page[], name: string): Promise<void> {
  const folder = join(tmpdir(), "switchboard-browser");
  await mkdir(folder, { recursive: true });
  for (const [index, page] of pages.entries()) {
    const path = join(folder, `${name.replace(/[^\p{L}\d]+/gu, "-").slice(0, 60)}-${index}.png`);
    await page.screenshot({ path }).then(
      () => console.error(`Picture: ${path}`),
      () => undefined,
    );
  }
}

/** For one test file; its windows are closed after each test. */
export function testBrowser(): TestBrowser {
  const browser = new TestBrowser();
  afterEach(({ task }) => browser.settle(task.result?.state === "fail" ? task.name : null));
  return browser;
}
