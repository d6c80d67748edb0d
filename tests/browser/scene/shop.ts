import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";

export interface ShopPage {
  /** Origin of the Switchboard server. */
  readonly server: string;
  readonly channel: string;
  readonly lang: string;
  readonly theme?: "light" | "dark";
  /** What the shop's server says of its signed-in customer. */
  readonly identityId?: string;
  readonly identitySignature?: string;
}

export interface Shop {
  readonly origin: string;
  address(page: ShopPage): string;
}

/** Somebody's shop on an origin of its own: the one script tag, under the strict policy of the widget's README. */
export async function openShop(): Promise<Shop> {
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? "/", "http://shop").searchParams;
    const [from, lang] = [asked.get("server") ?? "", asked.get("lang") ?? "en"];
    const identity = ["identityId", "identitySignature"]
      .filter((name) => asked.has(name))
      .map((name) => ` data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}="${asked.get(name)}"`)
      .join("");
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": `default-src 'none'; script-src ${from}; connect-src ${from} ${from.replace(/^http/, "ws")}`,
    });
    response.end(`<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Shop</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head><body><main><h1>Shop</h1></main>
<script src="${from}/widget.js" data-channel="${asked.get("channel")}" data-theme="${asked.get("theme")}"${identity} async></script>
</body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, address: (page) => `${origin}/?${new URLSearchParams({ theme: "light", ...page })}` };
}
