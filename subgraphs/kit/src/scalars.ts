import { GraphQLScalarType, Kind } from "graphql";
import {
  GraphQLDateTimeISO,
  GraphQLEmailAddress,
  GraphQLLocalDate,
  GraphQLLocale,
  GraphQLTimeZone,
} from "graphql-scalars";

/** An instant, RFC 3339 in UTC. Always text on the wire, also between gateway and in-process subgraphs. */
export const DateTime = new GraphQLScalarType<Date, string>({
  ...GraphQLDateTimeISO.toConfig(),
  name: "DateTime",
  description: "An instant as RFC 3339 text in UTC, for example `2026-03-01T08:30:00.000Z`.",
  serialize: (value) => (value instanceof Date ? value : new Date(value as string)).toISOString(),
});

/** A place in a live feed; see events/cursor.ts. */
export const Cursor = new GraphQLScalarType<string, string>({
  name: "Cursor",
  description: "A place in a live feed: opaque and signed. Pass it back as `after` to go on from there without a gap.",
  serialize: String,
  parseValue: (value) => {
    if (typeof value !== "string" || value.length > 400) throw new TypeError("A cursor is a short text.");
    return value;
  },
  parseLiteral: (node) => {
    if (node.kind !== Kind.STRING || node.value.length > 400) throw new TypeError("A cursor is a short text.");
    return node.value;
  },
});

const text = (scalar: GraphQLScalarType, name: string, description: string, specifiedByURL?: string) =>
  new GraphQLScalarType({
    ...scalar.toConfig(),
    name,
    description,
    ...(specifiedByURL ? { specifiedByURL } : {}),
    // Input is validated; what already stands in a row was validated when it came in.
    serialize: String,
  });

export const Locale = text(GraphQLLocale, "Locale", "A BCP 47 language tag, for example `zh-CN`.");
export const TimeZone = text(GraphQLTimeZone, "TimeZone", "An IANA time zone, for example `Asia/Shanghai`.");
export const LocalDate = text(GraphQLLocalDate, "LocalDate", "A day of the calendar, for example `2026-10-01`.");
export const EmailAddress = text(GraphQLEmailAddress, "EmailAddress", "An e-mail address.");
/** Parsed to text, not to a URL object, so that it goes into a column as it is. */
export const URLText = new GraphQLScalarType<string, string>({
  name: "URL",
  description: "An absolute http or https address.",
  specifiedByURL: "https://url.spec.whatwg.org/",
  serialize: String,
  parseValue: (value) => webAddress(value),
  parseLiteral: (node) => webAddress(node.kind === Kind.STRING ? node.value : null),
});

function webAddress(value: unknown): string {
  if (typeof value !== "string" || value.length > 2_000 || !URL.canParse(value)) throw new TypeError("Not an address.");
  if (!/^https?:$/.test(new URL(value).protocol)) throw new TypeError("Only http and https addresses are taken.");
  return value;
}
