/** Reads the named parameters of an address; what is absent or empty is left out, so addresses stay short. */
export function readWords<const Name extends string>(names: readonly Name[]) {
  return (search: Record<string, unknown>): { [Key in Name]?: string } => {
    const words: { [Key in Name]?: string } = {};
    for (const name of names) {
      const value = search[name];
      if ((typeof value === "string" || typeof value === "number") && value !== "") words[name] = String(value);
    }
    return words;
  };
}
