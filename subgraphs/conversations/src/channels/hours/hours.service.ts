import {
  applied,
  type EntityManager,
  expectVersion,
  fresh,
  locked,
  newId,
  notCleared,
  record,
  Rejection,
  type RequestContext,
  textWithin,
} from "@switchboard/kit";
import { dateOf, dayNumber } from "../calendar/calendar.js";
import { CHINA_2026, type HolidaySchedule } from "../calendar/holidays.js";
import { Channel } from "../channel/channel.js";
import { differences, keepRevision } from "../../archive/revision/revision.js";
import { BusinessHours, type SpecialDay, WEEKDAYS } from "./business-hours.js";
import { checkedSpecialDays, checkedTimezone, checkedWeek } from "./hours.check.js";
import { BusinessHoursChanged } from "./hours.events.js";
import type {
  AddHolidaysInput,
  CreateBusinessHoursInput,
  DeleteBusinessHoursInput,
  HolidayPreset,
  UpdateBusinessHoursInput,
} from "./hours.inputs.js";

const WHAT = { en: "The calendar", "zh-CN": "营业时间" } as const;
const NAME_MOST = 100;
const SCHEDULES: Readonly<Record<HolidayPreset, HolidaySchedule>> = { CN_2026: CHINA_2026 };

const settingsOf = ({ name, timezone, week, specialDays }: BusinessHours) => ({ name, timezone, week, specialDays });

/** The calendar, locked until the change commits. @throws Rejection NOT_FOUND */
export const hoursToChange = (em: EntityManager, id: string, path = ["input", "businessHoursId"]) =>
  locked(em, BusinessHours, id, WHAT, path);

/** @throws Rejection TEXT_EMPTY, TEXT_TOO_LONG, and all of hours.check.ts */
export async function createBusinessHours(
  ctx: RequestContext,
  input: CreateBusinessHoursInput,
): Promise<BusinessHours> {
  const settings = {
    name: textWithin(input.name, NAME_MOST, ["input", "name"]),
    timezone: checkedTimezone(input.timezone),
    week: checkedWeek(input.week),
    specialDays: checkedSpecialDays(input.specialDays ?? []),
  };
  return ctx.change(async (em) => {
    const { workspaceId, now } = fresh(em);
    const hours = em.create(BusinessHours, { id: newId("bhr"), workspaceId, updatedAt: now, ...settings } as never);
    em.persist(hours);
    keepRevision(em, { id: hours.id, version: 1 }, differences({}, settings));
    record(em, BusinessHoursChanged, { businessHoursId: hours.id, version: 1, change: "CREATED" });
    return hours;
  });
}

/** @throws Rejection NOT_FOUND, STALE_VERSION, REQUIRED, and what creating is refused for */
export async function updateBusinessHours(
  ctx: RequestContext,
  input: UpdateBusinessHoursInput,
): Promise<BusinessHours> {
  const name = notCleared(input.name, ["input", "name"]);
  const timezone = notCleared(input.timezone, ["input", "timezone"]);
  const week = notCleared(input.week, ["input", "week"]);
  const { specialDays } = input;
  const changes = {
    name: name === undefined ? undefined : textWithin(name, NAME_MOST, ["input", "name"]),
    timezone: timezone === undefined ? undefined : checkedTimezone(timezone),
    week: week === undefined ? undefined : checkedWeek(week),
    specialDays: specialDays === undefined ? undefined : checkedSpecialDays(specialDays ?? []),
  };
  return ctx.change(async (em) => {
    const hours = await hoursToChange(em, input.businessHoursId);
    expectVersion(hours, input.expectedVersion, { businessHours: hours });
    keep(em, hours, changes);
    return hours;
  });
}

/** Days that the calendar has already are left alone. @throws Rejection NOT_FOUND, STALE_VERSION */
export function addHolidays(ctx: RequestContext, input: AddHolidaysInput): Promise<BusinessHours> {
  return ctx.change(async (em) => {
    const hours = await hoursToChange(em, input.businessHoursId);
    expectVersion(hours, input.expectedVersion, { businessHours: hours });
    const has = new Set(hours.specialDays.map((day) => day.date));
    const added = daysOf(SCHEDULES[input.preset]).filter((day) => !has.has(day.date));
    keep(em, hours, { specialDays: [...hours.specialDays, ...added].sort((a, b) => (a.date < b.date ? -1 : 1)) });
    return hours;
  });
}

/** @throws Rejection NOT_FOUND, HOURS_IN_USE */
export function deleteBusinessHours(ctx: RequestContext, input: DeleteBusinessHoursInput): Promise<string> {
  return ctx.change(async (em) => {
    // Whoever gives a channel these hours locks them first: nobody can between this look and the removal.
    const hours = await hoursToChange(em, input.businessHoursId);
    if ((await em.count(Channel, { businessHoursId: hours.id })) > 0) {
      throw new Rejection(
        "HOURS_IN_USE",
        { en: "A channel keeps these hours; give it others first.", "zh-CN": "仍有渠道使用该营业时间，请先更换。" },
        ["input", "businessHoursId"],
      );
    }
    em.remove(hours);
    record(em, BusinessHoursChanged, { businessHoursId: hours.id, version: hours.version, change: "DELETED" });
    return hours.id;
  });
}

function keep(
  em: EntityManager,
  hours: BusinessHours,
  changes: { readonly [K in keyof ReturnType<typeof settingsOf>]?: BusinessHours[K] | undefined },
): void {
  const before = settingsOf(hours);
  applied(hours, changes);
  const found = differences(before, settingsOf(hours));
  if (found.length === 0) return;
  hours.updatedAt = fresh(em).now;
  const version = hours.version + 1;
  keepRevision(em, { id: hours.id, version }, found);
  record(em, BusinessHoursChanged, { businessHoursId: hours.id, version, change: "UPDATED" });
}

function daysOf({ off, worked, workedLike }: HolidaySchedule): SpecialDay[] {
  const weekday = WEEKDAYS[workedLike - 1] ?? null;
  return [
    ...off.flatMap(({ name, first, last }) =>
      Array.from({ length: dayNumber(last) - dayNumber(first) + 1 }, (_, day) => ({
        date: dateOf(dayNumber(first) + day),
        kind: "CLOSED" as const,
        name,
        weekday: null,
        windows: [],
      })),
    ),
    ...worked.map(({ name, date }) => ({ date, kind: "LIKE_WEEKDAY" as const, name, weekday, windows: [] })),
  ];
}
