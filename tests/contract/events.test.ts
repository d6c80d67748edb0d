import { z } from "@switchboard/kit";
import { describe, expect, it } from "vitest";
import { loadSubgraphs } from "../support/subgraphs.js";
import { misfits, shapeOf } from "./event.fit.js";

const subgraphs = await loadSubgraphs();
const owned = new Map(
  subgraphs.flatMap(({ name: source, events }) => events.map((event) => [`${source} ${event.name}`, event] as const)),
);
const views = subgraphs.flatMap(({ name: reader, reactions = [] }) =>
  reactions.flatMap((reaction) => reaction.expects.map((view) => ({ reader, reaction: reaction.name, view }))),
);

describe("what one subgraph hears of another", () => {
  it("is looked at", () => expect(views.length).toBeGreaterThan(10));

  it.each(views.map(({ reader, reaction, view }) => [reader, `${view.source}: ${view.name}`, reaction, view] as const))(
    "%s reads of %s what its owner writes (%s)",
    (_reader, _name, _reaction, view) => {
      const event = owned.get(`${view.source} ${view.name}`);
      expect(event, `${view.source} records no ${view.name}`).toBeDefined();
      if (event) expect(misfits(shapeOf(event.data, "output"), shapeOf(view.data, "input"))).toEqual([]);
    },
  );

  it.each(subgraphs.map(({ name, events }) => [name, events] as const))(
    "%s names its events once each, and describes them",
    (_name, events) => {
      const names = events.map((event) => event.name);
      expect(new Set(names).size).toBe(names.length);
      for (const event of events) expect(event.description, event.name).toMatch(/\.$/);
    },
  );
});

describe("the comparison", () => {
  const written = z.object({
    id: z.string(),
    kind: z.enum(["A", "B"]),
    count: z.int(),
    note: z.string().nullish(),
    tags: z.array(z.string()),
  });
  const found = (read: z.ZodType) => misfits(shapeOf(written, "output"), shapeOf(read, "input"));

  it("lets a reader name fewer fields, and looser ones", () => {
    expect(
      found(z.object({ id: z.string(), count: z.number(), note: z.string().nullish(), tags: z.array(z.string()) })),
    ).toEqual([]);
    expect(found(z.object({ kind: z.string() }))).toEqual([]);
  });

  it.each([
    ["a field that nobody writes", z.object({ missing: z.string() })],
    ["a field that nobody writes, also when it may be absent", z.object({ missing: z.string().optional() })],
    ["another type", z.object({ count: z.string() })],
    ["a part of the values", z.object({ kind: z.enum(["A"]) })],
    ["a field that may be absent", z.object({ note: z.string().nullable() })],
    ["a field that may be null", z.object({ note: z.string().optional() })],
    ["other things in a list", z.object({ tags: z.array(z.number()) })],
  ])("refuses a reader of %s", (_what, read) => expect(found(read)).toHaveLength(1));
});
