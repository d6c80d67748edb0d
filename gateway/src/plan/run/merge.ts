/** An object of a response under construction. */
export type Data = Record<string, unknown>;

export const isData = (value: unknown): value is Data =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Names every plain object inherits; only for these does a read have to ask who owns the property. */
export const isInherited = (name: string): boolean => name in Object.prototype;

/** Reads a response name that may be one of Object.prototype's (`constructor` is a legal alias). */
export const readOwn = (source: Data, name: string): unknown =>
  Object.hasOwn(source, name) ? source[name] : undefined;

/**
 * Merges `source` into `target` in place, taking over its objects instead of copying them.
 * A null never erases what another fetch has brought. `__proto__` is never written, and what a plain
 * object merely inherits are functions, which count as absent.
 */
export function merge(target: Data, source: Data): void {
  for (const key in source) {
    const value = source[key];
    if (value === undefined || key === "__proto__") continue;
    const current = target[key];
    if (current === value) continue;
    if (typeof current !== "object" || current === null) {
      if (value !== null || current === undefined || typeof current === "function") target[key] = value;
    } else if (value !== null) {
      target[key] = mergedValue(current, value);
    }
  }
}

function mergedValue(current: object, value: unknown): unknown {
  if (Array.isArray(current)) {
    if (!Array.isArray(value) || value.length !== current.length) return value;
    for (let i = 0; i < value.length; i++) {
      const item: unknown = current[i];
      if (typeof item === "object" && item !== null && value[i] !== null) current[i] = mergedValue(item, value[i]);
      else if (value[i] !== null) current[i] = value[i];
    }
    return current;
  }
  if (!isData(value)) return value;
  merge(current as Data, value);
  return current;
}

/** A copy deep enough that merging into it leaves the original alone. */
export function copyOf(value: Data): Data {
  const copy: Data = {};
  for (const key in value) if (key !== "__proto__") copy[key] = copyOfValue(value[key]);
  return copy;
}

function copyOfValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOfValue);
  // Custom scalars may be anything in process (a Date): only plain objects are responses' own.
  if (!isData(value)) return value;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype ? copyOf(value) : value;
}
