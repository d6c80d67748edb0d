import {
  enumOf,
  Field,
  Id,
  Index,
  Instant,
  Json,
  LocalDate,
  Node,
  Noun,
  ObjectType,
  one,
  Parent,
  type Row,
  Tenant,
  Text,
  TimeZone,
  type ValueOf,
  Version,
} from "@switchboard/kit";
import type { BusinessCalendar, CalendarDay, WeekdayNumber } from "../calendar/calendar.js";
import { minutesOf } from "./hours.clock.js";

export const Weekday = enumOf("Weekday", "A day of the week.", {
  MONDAY: "Monday.",
  TUESDAY: "Tuesday.",
  WEDNESDAY: "Wednesday.",
  THURSDAY: "Thursday.",
  FRIDAY: "Friday.",
  SATURDAY: "Saturday.",
  SUNDAY: "Sunday.",
});
export type Weekday = ValueOf<typeof Weekday>;
export const WEEKDAYS = Object.keys(Weekday) as Weekday[];
const numberOf = (weekday: Weekday) => (WEEKDAYS.indexOf(weekday) + 1) as WeekdayNumber;

export const SpecialDayKind = enumOf("SpecialDayKind", "How a day differs from its weekday.", {
  CLOSED: "A holiday: closed all day.",
  LIKE_WEEKDAY: "A make-up workday: open like the weekday named.",
  WINDOWS: "Open in windows of its own.",
});
export type SpecialDayKind = ValueOf<typeof SpecialDayKind>;

@ObjectType({ description: "A stretch of a day in which it is open, by the clock on the wall." })
export class OpeningWindow {
  @Field(() => String, { description: "First minute that is open, as `HH:MM`." }) opensAt!: string;
  @Field(() => String, { description: "First minute that is not, as `HH:MM`; `24:00` = midnight." }) closesAt!: string;
}

@ObjectType({ description: "When a weekday is open." })
export class OpeningDay {
  @Field(() => Weekday, { description: "Which day." }) weekday!: Weekday;
  @Field(() => [OpeningWindow], { description: "In order; at most 10." }) windows!: OpeningWindow[];
}

@ObjectType({ description: "A day that is not like its weekday." })
export class SpecialDay {
  @Field(() => LocalDate, { description: "Which day." }) date!: string;
  @Field(() => SpecialDayKind, { description: "How it differs." }) kind!: SpecialDayKind;
  @Field(() => String, { nullable: true, description: "What it is, for example the holiday's name." })
  name?: string | null;
  @Field(() => Weekday, { nullable: true, description: "For LIKE_WEEKDAY: like which." }) weekday?: Weekday | null;
  @Field(() => [OpeningWindow], { description: "For WINDOWS: when it is open." }) windows!: OpeningWindow[];
}

@Noun("When the team is there: a calendar that channels share.", { scopes: ["conversation:read"] })
@Index({ name: "business_hours_by_workspace", properties: ["workspaceId", "id"] as never })
@Parent()
export class BusinessHours implements Node {
  @Id("bhr", "Global id.") id!: string;
  @Tenant() workspaceId!: string;
  @Version() version!: number;
  @Text("Name, for the desk's own eyes.") name!: string;
  @Text("Time zone that all its times are in.", { as: () => TimeZone }) timezone!: string;
  /** Days with windows alone, Monday first. */
  @Json() week!: OpeningDay[];
  /** In the order of their dates. */
  @Json() specialDays!: SpecialDay[];
  @Instant("When it last changed.") updatedAt!: Date;
}

export type BusinessHoursRow = Row<BusinessHours>;

export const businessHoursById = one(() => BusinessHours);

const windowsIn = (windows: readonly OpeningWindow[]) =>
  windows.map(({ opensAt, closesAt }) => ({ from: minutesOf(opensAt) as number, to: minutesOf(closesAt) as number }));

/** The same as the pure functions of `calendar/` take it. */
export function calendarOf({
  timezone,
  week,
  specialDays,
}: Pick<BusinessHoursRow, "timezone" | "week" | "specialDays">): BusinessCalendar {
  const dayOf = ({ kind, weekday, windows }: SpecialDay): CalendarDay => {
    if (kind === "LIKE_WEEKDAY" && weekday) return { kind, weekday: numberOf(weekday) };
    return kind === "WINDOWS" ? { kind, windows: windowsIn(windows) } : { kind: "CLOSED" };
  };
  return {
    timezone,
    week: Object.fromEntries(week.map(({ weekday, windows }) => [numberOf(weekday), windowsIn(windows)])),
    days: new Map(specialDays.map((day) => [day.date, dayOf(day)])),
  };
}
