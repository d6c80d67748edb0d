import { businessHoursById } from "./business-hours.js";
import {
  Arg,
  columnsOf,
  Ctx,
  DateTime,
  FieldResolver,
  Input,
  Mutation,
  Query,
  type RequestContext,
  Resolver,
  Root,
  statement,
  tableOf,
  madeOnce,
} from "@switchboard/kit";
import { isOpenAt, nextOpening } from "../calendar/opening.js";
import { BusinessHours, type BusinessHoursRow, calendarOf, OpeningDay, SpecialDay } from "./business-hours.js";
import {
  AddHolidaysInput,
  AddHolidaysPayload,
  CreateBusinessHoursInput,
  CreateBusinessHoursPayload,
  DeleteBusinessHoursInput,
  DeleteBusinessHoursPayload,
  UpdateBusinessHoursInput,
  UpdateBusinessHoursPayload,
} from "./hours.inputs.js";
import { addHolidays, createBusinessHours, deleteBusinessHours, updateBusinessHours } from "./hours.service.js";

const AT = { nullable: true, description: "At this instant instead of now." } as const;

@Resolver(() => BusinessHours)
export class HoursResolver {
  @Query(() => [BusinessHours], {
    access: ["conversation:read"],
    description: "Every calendar of business hours, oldest first; at most 200.",
  })
  businessHours(@Ctx() ctx: RequestContext): Promise<BusinessHoursRow[]> {
    return ctx.rows(
      statement(`select ${columnsOf(ctx, BusinessHours)} from ${tableOf(ctx, BusinessHours)} order by id limit 200`),
      [],
    );
  }

  @FieldResolver(() => [OpeningDay], { description: "The usual week, Monday first; days that are missing are closed." })
  week(@Root() { week }: BusinessHoursRow) {
    return week;
  }

  @FieldResolver(() => [SpecialDay], {
    description: "Holidays, make-up workdays and the like, by date; at most 400 and those of presets.",
  })
  specialDays(@Root() { specialDays }: BusinessHoursRow) {
    return specialDays;
  }

  @FieldResolver(() => Boolean, { description: "Whether it is open." })
  isOpen(
    @Root() hours: BusinessHoursRow,
    @Arg("at", () => DateTime, AT) at: Date | null,
    @Ctx() ctx: RequestContext,
  ): boolean {
    return isOpenAt(calendarOf(hours), (at ?? ctx.now()).getTime());
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: "When it opens next, that instant itself while it is open; null when not within 400 days.",
  })
  nextOpeningAt(
    @Root() hours: BusinessHoursRow,
    @Arg("at", () => DateTime, AT) at: Date | null,
    @Ctx() ctx: RequestContext,
  ): Date | null {
    const next = nextOpening(calendarOf(hours), (at ?? ctx.now()).getTime());
    return next === null ? null : new Date(next);
  }

  @Mutation(() => CreateBusinessHoursPayload, {
    access: ["conversation:manage"],
    description: "Makes a calendar of business hours.",
  })
  async createBusinessHours(
    @Input(() => CreateBusinessHoursInput) input: CreateBusinessHoursInput,
    @Ctx() ctx: RequestContext,
  ) {
    return {
      businessHours: await madeOnce(ctx, "createBusinessHours", input, businessHoursById, () =>
        createBusinessHours(ctx, input),
      ),
    };
  }

  @Mutation(() => UpdateBusinessHoursPayload, {
    access: ["conversation:manage"],
    description: "Changes a calendar; every channel that keeps it follows at once.",
  })
  async updateBusinessHours(
    @Input(() => UpdateBusinessHoursInput) input: UpdateBusinessHoursInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { businessHours: await updateBusinessHours(ctx, input) };
  }

  @Mutation(() => AddHolidaysPayload, {
    access: ["conversation:manage"],
    description: "Puts a public holiday schedule into a calendar, make-up workdays included.",
  })
  async addHolidays(@Input(() => AddHolidaysInput) input: AddHolidaysInput, @Ctx() ctx: RequestContext) {
    return { businessHours: await addHolidays(ctx, input) };
  }

  @Mutation(() => DeleteBusinessHoursPayload, {
    access: ["conversation:manage"],
    description: "Takes away a calendar that no channel keeps.",
  })
  async deleteBusinessHours(
    @Input(() => DeleteBusinessHoursInput) input: DeleteBusinessHoursInput,
    @Ctx() ctx: RequestContext,
  ) {
    return { businessHoursId: await deleteBusinessHours(ctx, input) };
  }
}
