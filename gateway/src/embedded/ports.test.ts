import net from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { assertPortFree } from "./ports.js";

const open: net.Server[] = [];

async function listen(): Promise<number> {
  const server = net.createServer();
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as net.AddressInfo).port;
}

afterEach(async () => {
  for (const server of open.splice(0)) await new Promise((resolve) => server.close(resolve));
});

describe("before listening", () => {
  it("a taken port is refused, saying which program has it and what to do", async () => {
    const port = await listen();
    await expect(assertPortFree(port, "127.0.0.1")).rejects.toThrow(
      process.platform === "linux"
        ? new RegExp(
            `Port ${port} is in use by .+ \\(pid ${process.pid}\\)\\. Set PORT=… to another port, or stop it\\.`,
          )
        : `Port ${port} is in use by`,
    );
  });

  it("a free port is left free", async () => {
    const port = await listen();
    await new Promise((resolve) => open.pop()?.close(resolve));
    await assertPortFree(port, "127.0.0.1");
    await assertPortFree(port, "127.0.0.1");
  });

  it("an address of another machine is named as the mistake", async () => {
    await expect(assertPortFree(4599, "192.0.2.1")).rejects.toThrow(
      "The address 192.0.2.1 is not one of this machine's",
    );
  });
});
