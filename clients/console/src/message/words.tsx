const ADDRESS = /(https?:\/\/[^\s<>"'，。；！？、（）]+)/g;

/** Words as written: addresses made into links that give nothing away about us, names spoken to set off. */
export function Words({ text, names = [] }: { text: string; names?: readonly string[] }) {
  return (
    <span className="words">
      <Spoken text={text} names={names} />
    </span>
  );
}

export function Spoken({ text, names }: { text: string; names: readonly string[] }) {
  return text.split(ADDRESS).map((part, index) =>
    index % 2 ? (
      <a key={index} href={part} target="_blank" rel="noopener noreferrer nofollow">
        {part}
      </a>
    ) : (
      <Called key={index} text={part} names={names} />
    ),
  );
}

function Called({ text, names }: { text: string; names: readonly string[] }) {
  const called = names.map((name) => `@${name}`).filter((name) => text.includes(name));
  if (!called.length) return text;
  const parts = [text];
  for (const name of called) {
    for (let i = 0; i < parts.length; i += 2)
      parts.splice(i, 1, ...(parts[i] ?? "").split(name).flatMap((p, n) => (n ? [name, p] : [p])));
  }
  return parts.map((part, index) => (index % 2 ? <b key={index}>{part}</b> : part));
}
