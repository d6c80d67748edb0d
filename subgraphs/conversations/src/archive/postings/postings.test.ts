import { describe, expect, it } from "vitest";
import { newId } from "@switchboard/kit";
import { testDesk } from "../../testing/desk.js";
import { BLOCK_MOST, decode, encode } from "./codec.js";
import { newest, saidAt, saidBetween } from "./posting.read.js";
import { noteWords } from "./posting.write.js";
import { wordsOf } from "./words.js";

const { test } = await testDesk();

describe("a block of postings", () => {
  it("holds times as far apart as they may be", () => {
    const times = [0, 1, 127, 128, 16_384, 2 ** 31, 2 ** 41, 8_640_000_000_000_000];
    expect(decode(0, encode(0, times.slice(1)))).toEqual(times);
  });
});

describe("the words of a text", () => {
  it("are stems, numbers and pairs of Chinese characters", () => {
    expect([...wordsOf("Refunds don't arrive! 48213 退款了 iPhone手机")].sort()).toEqual(
      ["refund", "dont", "arriv", "48213", "退款", "款了", "了", "iphon", "手机", "机"].sort(),
    );
  });
});

describe("postings", () => {
  it("are whole, in order and without overlaps, in whatever order and how often texts are noted", async () => {
    const ctx = test.subgraph.systemContext(newId("wsp"));
    const base = 1_700_000_000_000;
    const times = Array.from({ length: 1_500 }, (_, i) => base + i * 977);
    const shuffled = times.map((time, i) => ({ time, key: (i * 7919) % 1_500 })).sort((a, b) => a.key - b.key);
    for (let at = 0; at < shuffled.length; at += 110) {
      const said = shuffled
        .slice(Math.max(0, at - 20), at + 110)
        .map(({ time }) => ({ text: "word", agentId: null, sentAt: new Date(time) }));
      await ctx.change((em) => noteWords(em, said));
    }
    const [blocks = []] = await newest(ctx, ["word"], base + 10_000_000, 1_000);
    expect(blocks.flatMap((block) => block.times).sort((a, b) => a - b)).toEqual(times);
    blocks.forEach((block, i) => {
      expect(block.times.length).toBeLessThanOrEqual(BLOCK_MOST);
      const older = blocks[i + 1];
      if (older) expect(older.times.at(-1)).toBeLessThan(block.first);
    });
    const [some, more] = [times[700] as number, times[900] as number];
    expect([...(await saidAt(ctx, ["word"], [some, some + 1, more]))]).toEqual(expect.arrayContaining([some, more]));
    expect(await saidAt(ctx, ["word"], [some + 1])).not.toContain(some + 1);
    const between = await saidBetween(ctx, ["word"], some, more);
    expect(times.slice(700, 901).every((time) => between.has(time))).toBe(true);
    ctx.scope.end();
  });
});
