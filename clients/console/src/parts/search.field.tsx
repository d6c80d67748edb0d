import { Input, type InputRef } from "antd";
import { useEffect, useRef, useState } from "react";
import { useKeys } from "../keys/use.keys.js";
import { Clear } from "./clear.js";
import { Icon } from "./icon.js";
import { useDebounced } from "./debounced.js";

interface SearchProps {
  readonly label: string;
  readonly value: string | undefined;
  /** Called with what stands in the field once typing pauses; empty means no search. */
  onSearch(text: string | undefined): void;
}

export function SearchField({ label, value, onSearch }: SearchProps) {
  const [text, setText] = useState(value ?? "");
  const settled = useDebounced(text, 250);
  const input = useRef<InputRef>(null);
  useEffect(() => {
    if (settled !== (value ?? "")) onSearch(settled.trim() || undefined);
  }, [settled]);
  useKeys([{ keys: "/", label: "keys.search", group: "list", run: () => input.current?.focus() }]);
  return (
    <Input
      ref={input}
      className="search"
      allowClear={{ clearIcon: <Clear /> }}
      prefix={<Icon name="search" size={14} />}
      aria-label={label}
      placeholder={label}
      value={text}
      onChange={(event) => setText(event.target.value)}
    />
  );
}
