const texts = import.meta.glob<string>("./*/*.graphql", { query: "?raw", import: "default", eager: true });

/** The document of an example, by its file name without the ending. */
export function documentOf(file: string): string {
  return texts[`./${file}.graphql`] ?? "";
}
