import { describe, expect, it } from "vitest";
import { withNewest } from "./newest.js";

const page = (ids: string, hasNextPage = true) => ({
  nodes: [...ids].map((id) => ({ id })),
  pageInfo: { hasNextPage, endCursor: ids.at(-1) },
});
const idsOf = ({ nodes }: ReturnType<typeof page>) => nodes.map(({ id }) => id).join("");

describe("the newest page of a log on top of what is read", () => {
  it("brings what is new and keeps what was read further down, and the place from which to go on", () => {
    const merged = withNewest(page("dcba", false), page("fedc"));
    expect(idsOf(merged)).toBe("fedcba");
    expect(merged.pageInfo).toEqual({ hasNextPage: false, endCursor: "a" });
  });

  it("drops what is no longer in its place", () => {
    expect(idsOf(withNewest(page("dcba"), page("edb")))).toBe("edba");
  });

  it("begins anew where the two do not meet, rather than with a gap", () => {
    expect(idsOf(withNewest(page("cba"), page("zyx")))).toBe("zyx");
    expect(idsOf(withNewest(page(""), page("ba")))).toBe("ba");
  });
});
