import { expect, test } from "vitest";
import { rank, scoreOf } from "./fuzzy.js";
import { initialsIn } from "./pinyin.js";

const found = (items: string[], typed: string) => rank(items, typed, (item) => item);

test("what begins with the words comes first, then words inside, then first letters, then letters in order", () => {
  const commands = ["Open a ticket", "Go to Tickets", "Tick off", "Transfer", "The island could kindle"];
  expect(found(commands, "tick")).toEqual(["Tick off", "Open a ticket", "Go to Tickets", "The island could kindle"]);
  expect(found(commands, "gtt")).toEqual(["Go to Tickets"]);
  expect(found(commands, "trsf")).toEqual(["Transfer"]);
  expect(found(commands, "zzz")).toEqual([]);
});

test("a Chinese command is found by its characters and by the first letters of their sounds", () => {
  expect(initialsIn("标记已解决")).toBe("bjyjj");
  expect(initialsIn("接入或分配给我，确认关闭、转交同事")).toBe("jrhfpgwqrgbzjts");
  const commands = ["前往排队大屏", "标记已解决", "转接", "创建工单", "切换状态：在线"];
  expect(found(commands, "解决")).toEqual(["标记已解决"]);
  expect(found(commands, "zj")).toEqual(["转接"]);
  expect(found(commands, "cjgd")).toEqual(["创建工单"]);
  expect(found(commands, "pddp")).toEqual(["前往排队大屏"]);
  expect(scoreOf("转接", "q")).toBeNull();
});
