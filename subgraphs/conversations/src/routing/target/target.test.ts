import { newId } from "@switchboard/kit";
import type { Caller } from "@switchboard/kit/testing";
import { describe, expect, it } from "vitest";
import { refusal, testDesk } from "../../testing/desk.js";

const { test, desk: newDesk } = await testDesk();
const SET = `mutation ($input: SetWaitTargetInput!) { setWaitTarget(input: $input) {
  waitTarget { warnSeconds lateSeconds team { id } } userErrors { code message path } } }`;
const LIST = "{ waitTargets { warnSeconds lateSeconds team { id } } }";
const WATCH = "subscription { deskSettingsChanged { kind area } }";
const set = async (who: Caller, input: object) => (await who.ask(SET, { input }))["setWaitTarget"];
const list = async (who: Caller) => (await who.ask(LIST))["waitTargets"];

describe("what counts as a long wait", () => {
  it("is one and three minutes until the desk says otherwise, and a team may have its own", async () => {
    const desk = await newDesk();
    const [agent, team] = [await desk.agent(), await desk.team()];
    expect(await list(agent)).toEqual([{ warnSeconds: 60, lateSeconds: 180, team: null }]);
    const watch = await agent.watch(WATCH);
    const own = { warnSeconds: 20, lateSeconds: 40, team: { id: team } };
    expect(await set(desk.lead, { teamId: team, warnSeconds: 20, lateSeconds: 40 })).toEqual({
      waitTarget: own,
      userErrors: [],
    });
    expect((await watch.next())["deskSettingsChanged"]).toEqual({ kind: "UPDATED", area: "WAIT_TARGET" });
    await watch.end();
    await set(desk.lead, { warnSeconds: 90, lateSeconds: 300 });
    const usual = { warnSeconds: 90, lateSeconds: 300, team: null };
    expect(await list(agent)).toEqual([usual, own]);
    expect((await set(desk.lead, { teamId: team }))["waitTarget"]).toEqual(usual);
    expect(await list(agent)).toEqual([usual]);
    const statements = await test.statements(() => list(agent));
    for (let i = 0; i < 20; i++)
      await set(desk.lead, { teamId: await desk.team(), warnSeconds: 10 + i, lateSeconds: 60 });
    expect(await test.statements(() => list(agent))).toBe(statements);
  });

  it("set by several leads at once is as one of them said, never a mixture", async () => {
    const desk = await newDesk();
    const said = Array.from({ length: 10 }, (_, i) => ({ warnSeconds: 10 + i, lateSeconds: 100 + i }));
    await Promise.all(said.map((input) => set(desk.lead, input)));
    const [{ warnSeconds, lateSeconds }] = await list(desk.lead);
    expect(lateSeconds - warnSeconds).toBe(90);
  });

  it("is not set backwards, by half, for another desk's team or by agents", async () => {
    const [desk, foreign] = [await newDesk(), await newDesk()];
    for (const input of [
      { warnSeconds: 60, lateSeconds: 60 },
      { warnSeconds: 0, lateSeconds: 60 },
      { warnSeconds: 60 },
      { lateSeconds: 60 },
      { warnSeconds: 60, lateSeconds: 86_401 },
    ])
      expect(refusal(await set(desk.lead, input))).toBe("WAIT_TARGET_INVALID");
    for (const teamId of [await foreign.team(), newId("team")])
      expect(refusal(await set(desk.lead, { teamId, warnSeconds: 1, lateSeconds: 2 }))).toBe("NOT_FOUND");
    await expect(set(await desk.agent(), { warnSeconds: 1, lateSeconds: 2 })).rejects.toThrow("FORBIDDEN");
    expect(await list(desk.lead)).toEqual([{ warnSeconds: 60, lateSeconds: 180, team: null }]);
  });
});
