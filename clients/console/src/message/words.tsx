const ADDRESS = /(https?:\/\/[^\s<>"'，。；！？、（）]+)/g;

/** A customer's words as written, addresses made into links that give nothing away about us. */
export function Words({ text }: { text: string }) {
  return (
    <span className="words">
      {text.split(ADDRESS).map((part, index) =>
        index % 2 ? (
          <a key={index} href={part} target="_blank" rel="noopener noreferrer nofollow">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </span>
  );
}
