import {
  enumOf,
  Field,
  GraphInt,
  ID,
  InputType,
  LocalDate,
  ObjectType,
  Payload,
  TimeZone,
  type ValueOf,
  REPEAT_KEY,
} from "@switchboard/kit";
import { BusinessHours, SpecialDayKind, Weekday } from "./business-hours.js";

@InputType({ description: "A stretch of a day in which it is open; not past midnight: that is two, on two days." })
export class OpeningWindowInput {
  @Field(() => String, { description: "First minute that is open, as `HH:MM`." }) opensAt!: string;
  @Field(() => String, { description: "First minute that is not, as `HH:MM`; `24:00` = midnight." }) closesAt!: string;
}

@InputType({ description: "When a weekday is open." })
export class OpeningDayInput {
  @Field(() => Weekday, { description: "Which day; each at most once." }) weekday!: Weekday;
  @Field(() => [OpeningWindowInput], { description: "At most 10, none overlapping another." })
  windows!: OpeningWindowInput[];
}

@InputType({ description: "A day that is not like its weekday." })
export class SpecialDayInput {
  @Field(() => LocalDate, { description: "Which day; each at most once." }) date!: string;
  @Field(() => SpecialDayKind, { description: "How it differs." }) kind!: SpecialDayKind;
  @Field(() => String, { nullable: true, description: "What it is; at most 100 characters." }) name?: string | null;
  @Field(() => Weekday, { nullable: true, description: "Like which weekday; for LIKE_WEEKDAY only, and needed there." })
  weekday?: Weekday | null;
  @Field(() => [OpeningWindowInput], {
    nullable: true,
    description: "When it is open; for WINDOWS only, and needed there. At most 10.",
  })
  windows?: OpeningWindowInput[] | null;
}

export const HolidayPreset = enumOf("HolidayPreset", "A public holiday schedule that comes with Switchboard.", {
  CN_2026: "Mainland China 2026, make-up workdays (调休) included; those are open like Mondays.",
});
export type HolidayPreset = ValueOf<typeof HolidayPreset>;

@InputType({ description: "A new calendar." })
export class CreateBusinessHoursInput {
  @Field(() => String, { nullable: true, description: REPEAT_KEY }) idempotencyKey?: string | null;
  @Field(() => String, { description: "Name; at most 100 characters." }) name!: string;
  @Field(() => TimeZone, { description: "Time zone that all its times are in." }) timezone!: string;
  @Field(() => [OpeningDayInput], { description: "The usual week; days that are not named are closed." })
  week!: OpeningDayInput[];
  @Field(() => [SpecialDayInput], {
    nullable: true,
    description: "Holidays, make-up workdays and the like; at most 400.",
  })
  specialDays?: SpecialDayInput[] | null;
}

@InputType({ description: "Changes to a calendar; what is absent is kept." })
export class UpdateBusinessHoursInput {
  @Field(() => ID, { description: "The calendar." }) businessHoursId!: string;
  @Field(() => String, { nullable: true, description: "Name; at most 100 characters." }) name?: string | null;
  @Field(() => TimeZone, { nullable: true, description: "Time zone." }) timezone?: string | null;
  @Field(() => [OpeningDayInput], { nullable: true, description: "The whole usual week." }) week?:
    | OpeningDayInput[]
    | null;
  @Field(() => [SpecialDayInput], { nullable: true, description: "All special days; null = none. At most 400." })
  specialDays?: SpecialDayInput[] | null;
  @Field(() => GraphInt, { nullable: true, description: "Refuse when it has changed since this version." })
  expectedVersion?: number | null;
}

@InputType({ description: "Public holidays to put into a calendar." })
export class AddHolidaysInput {
  @Field(() => ID, { description: "The calendar." }) businessHoursId!: string;
  @Field(() => HolidayPreset, { description: "Which schedule; days that the calendar has already stay as they are." })
  preset!: HolidayPreset;
  @Field(() => GraphInt, { nullable: true, description: "Refuse when it has changed since this version." })
  expectedVersion?: number | null;
}

@InputType({ description: "A calendar to take away." })
export class DeleteBusinessHoursInput {
  @Field(() => ID, { description: "The calendar; no channel may be using it." }) businessHoursId!: string;
}

@ObjectType()
abstract class HoursPayload extends Payload {
  @Field(() => BusinessHours, { nullable: true, description: "The calendar as it is now." })
  businessHours?: BusinessHours | null;
}

@ObjectType({ description: "What became of `createBusinessHours`." })
export class CreateBusinessHoursPayload extends HoursPayload {}

@ObjectType({ description: "What became of `updateBusinessHours`." })
export class UpdateBusinessHoursPayload extends HoursPayload {}

@ObjectType({ description: "What became of `addHolidays`." })
export class AddHolidaysPayload extends HoursPayload {}

@ObjectType({ description: "What became of `deleteBusinessHours`." })
export class DeleteBusinessHoursPayload extends Payload {
  @Field(() => ID, { nullable: true, description: "The calendar that is gone." }) businessHoursId?: string | null;
}
