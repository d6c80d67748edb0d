import { useState } from "react";

export type Permission = NotificationPermission | "missing";

/** Whether this browser lets us show anything on the desktop: each browser has its own answer, given by hand. */
export const permission = (): Permission => ("Notification" in window ? Notification.permission : "missing");

export function usePermission(): { readonly allowed: Permission; ask(): Promise<void> } {
  const [allowed, setAllowed] = useState(permission);
  return {
    allowed,
    ask: async () => {
      if (permission() === "default") await Notification.requestPermission();
      setAllowed(permission());
    },
  };
}
