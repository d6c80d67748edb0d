// Switchboard, embedded: gateway and subgraphs in each worker.
import { pino } from "pino";
import { Embedded } from "../../../../gateway/dist/topology/embedded.js";
import { SUBGRAPHS } from "../../../../gateway/dist/topology/subgraphs.js";
import { serve } from "./serve.js";

await serve(async ({ port }, world) => {
  const app = await Embedded.open({
    databaseUrl: world.databaseUrl,
    masterKey: Buffer.from(world.masterKeyHex, "hex"),
    subgraphs: SUBGRAPHS,
    root: "",
    manifests: [],
    log: pino({ level: "error" }, pino.destination({ dest: 2, sync: false })),
    connections: world.pool,
  });
  await app.listen(port, "127.0.0.1");
  return { stop: () => app.stop(), figures: { executions: () => app.live.running, sockets: () => app.sockets.open } };
});
