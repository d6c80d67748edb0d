import { GraphQLError } from "graphql";
import { DEFAULT_CODE } from "../errors.js";
import { type Data, isData, readOwn } from "../run/merge.js";
import type { ObjectPlan, ValuePlan } from "./shape.js";

/** Stands for a null whose error has been recorded: it travels up to the next nullable place in silence. */
const FAILED = Symbol("failed");

/**
 * Turns merged subgraph data into the client's answer: the selected fields in the client's order, and
 * nulls carried up as the GraphQL specification says (section "Handling Execution Errors").
 */
export class Completion {
  readonly errors: GraphQLError[] = [];
  readonly #introspection: Data | undefined;
  readonly #path: (string | number)[] = [];

  constructor(introspection: Data | undefined) {
    this.#introspection = introspection;
  }

  /** The answer's `data`: null when a null reached the root. */
  root(plan: ObjectPlan, source: Data): Data | null {
    const result = this.#object(plan, source);
    return result === FAILED ? null : result;
  }

  #object(plan: ObjectPlan, source: Data): Data | typeof FAILED {
    const result: Data = {};
    const { fields } = plan;
    for (let i = 0; i < fields.length; i++) {
      const field = fields[i] as (typeof fields)[number];
      const { key } = field;
      if (field.kind === "value") {
        const raw = field.isInherited ? readOwn(source, key) : source[key];
        const { value } = field;
        if (raw === null || raw === undefined) {
          if (value.isNonNull) return this.#nullAt(key, `field ${plan.type}.${key}`);
          result[key] = null;
        } else if (value.kind === "any" || (value.kind === "leaf" && value.check(raw))) {
          result[key] = raw;
        } else {
          this.#path.push(key);
          const completed = this.#value(value, raw);
          this.#path.pop();
          if (completed !== FAILED) result[key] = completed;
          else if (value.isNonNull) return FAILED;
          else result[key] = null;
        }
      } else if (field.kind === "typename") {
        if (field.typeName === null) return this.#nullAt(key, `field ${plan.type}.${key}`);
        result[key] = field.typeName;
      } else {
        result[key] = this.#introspection?.[key] ?? null;
      }
    }
    return result;
  }

  /** `value` is neither null nor absent. */
  #value(plan: ValuePlan, value: unknown): unknown {
    switch (plan.kind) {
      case "any":
        return value;
      case "leaf":
        return plan.check(value) ? value : this.#invalid(plan);
      case "list":
        return Array.isArray(value) ? this.#list(plan.item, value) : this.#invalid(plan);
      case "object":
        return isData(value) ? this.#object(plan.object, value) : this.#invalid(plan);
      case "abstract": {
        if (!isData(value)) return this.#invalid(plan);
        const typeName = value["__typename"];
        const object = plan.objectFor(typeof typeName === "string" ? typeName : undefined);
        return object === undefined ? this.#invalid(plan) : this.#object(object, value);
      }
    }
  }

  #list(item: ValuePlan, values: readonly unknown[]): unknown {
    const result = new Array<unknown>(values.length);
    for (let i = 0; i < values.length; i++) {
      const raw = values[i];
      if (raw === null || raw === undefined) {
        if (item.isNonNull) return this.#nullAt(i, `item of type ${item.type}`);
        result[i] = null;
        continue;
      }
      this.#path.push(i);
      const completed = this.#value(item, raw);
      this.#path.pop();
      if (completed !== FAILED) result[i] = completed;
      else if (item.isNonNull) return FAILED;
      else result[i] = null;
    }
    return result;
  }

  #nullAt(key: string | number, what: string): typeof FAILED {
    return this.#fail(`Cannot return null for non-nullable ${what}.`, [...this.#path, key]);
  }

  #invalid(plan: ValuePlan): typeof FAILED {
    return this.#fail(`A value is not a valid ${plan.type}.`, [...this.#path]);
  }

  #fail(message: string, path: readonly (string | number)[]): typeof FAILED {
    this.errors.push(new GraphQLError(message, { path, extensions: { code: DEFAULT_CODE } }));
    return FAILED;
  }
}
