import { useState } from "react";

const STORED = "switchboard.panel";

export interface Panel {
  readonly isOpen: boolean;
  toggle(): void;
}

/** Whether the side panel is open: as left last time; on narrow screens it begins closed. */
export function usePanel(): Panel {
  const [isOpen, setIsOpen] = useState(() => innerWidth > 1180 && localStorage.getItem(STORED) !== "closed");
  const toggle = () => {
    if (innerWidth > 1180) localStorage.setItem(STORED, isOpen ? "closed" : "open");
    setIsOpen(!isOpen);
  };
  return { isOpen, toggle };
}
