import { heardOf, newId } from "@switchboard/kit";
import { describe, expect, it } from "vitest";
import { testDesk } from "../../testing/desk.js";
import { KnownTeam } from "./known-team.js";

const { desk: newDesk, test } = await testDesk();

describe("a team that was made a moment ago", () => {
  it("is waited for, also while its news waits for an older change of somebody else to end", async () => {
    const { workspace, lead } = await newDesk();
    const teamId = newId("tea");
    const older = await test.platform.writes.connect();
    await older.query("begin");
    await older.query("select pg_current_xact_id()");
    await test.write("workspace", workspace.id, "team.created", { teamId, name: "Returns" }, []);
    const ctx = test.subgraph.context(test.scope(lead.viewer));
    let looks = 0;
    const known = await heardOf(ctx, "workspace", async () => {
      if (++looks === 4) await older.query("rollback");
      return ctx.change(async (em) => (await em.count(KnownTeam, { id: teamId })) === 1);
    });
    older.release();
    expect({ known, isBefore: looks < 4 }).toEqual({ known: true, isBefore: false });
  });

  it("is not waited for where nobody has made it", async () => {
    const { lead } = await newDesk();
    let looks = 0;
    const ctx = test.subgraph.context(test.scope(lead.viewer));
    expect(await heardOf(ctx, "workspace", async () => ++looks < 0)).toBe(false);
  });
});
