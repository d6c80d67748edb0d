/** What a message answers, in one line above its own words. */
export function Quote({ who, text, onOpen }: { who: string; text: string; onOpen?: (() => void) | undefined }) {
  const words = (
    <>
      <b>{who}</b> <span>{text}</span>
    </>
  );
  if (!onOpen) return <blockquote className="message-quote">{words}</blockquote>;
  return (
    <button type="button" className="message-quote" onClick={onOpen}>
      {words}
    </button>
  );
}
