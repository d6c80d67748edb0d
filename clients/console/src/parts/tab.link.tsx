import { useRouter } from "@tanstack/react-router";
import { type MouseEvent, type ReactNode, useEffect, useRef } from "react";

interface TabProps {
  /** Path and search of the console's own. */
  readonly address: string;
  readonly isCurrent: boolean;
  readonly children: ReactNode;
}

/** A view among its siblings: several share one path, so the caller says which is the current one. */
export function TabLink({ address, isCurrent, children }: TabProps) {
  const { history } = useRouter();
  const link = useRef<HTMLAnchorElement>(null);
  // On a phone the views stand in a row that is longer than the screen.
  useEffect(() => {
    if (isCurrent) link.current?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [isCurrent]);
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    history.push(address);
  };
  return (
    <a ref={link} href={address} className="tab" aria-current={isCurrent ? "page" : undefined} onClick={follow}>
      {children}
    </a>
  );
}

/** An address with the words that are set; the others are left out. */
export function addressOf(path: string, words: Readonly<Record<string, string | undefined>>): string {
  const set = Object.entries(words).filter((entry): entry is [string, string] => !!entry[1]);
  const search = new URLSearchParams(set).toString();
  return search ? `${path}?${search}` : path;
}

/** A link within the console to an address that is put together, for example one with an id of the caller's. */
export function PlainLink({ address, children }: { address: string; children: ReactNode }) {
  const { history } = useRouter();
  return (
    <a
      href={address}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        history.push(address);
      }}
    >
      {children}
    </a>
  );
}
