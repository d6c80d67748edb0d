import { useEffect } from "react";
import { HeartbeatDocument } from "../gql/graphql.js";
import { act } from "../live/act.js";
import { useSession } from "./session.js";

/** How often we say that we are here, in milliseconds; the server sets us away after 45 s of silence. */
const BEAT = 15_000;

export function useHeartbeat(): void {
  const { can } = useSession();
  const isOn = can("presence:write");
  useEffect(() => {
    if (!isOn) return;
    const beat = () => void act(HeartbeatDocument, {});
    beat();
    const timer = setInterval(beat, BEAT);
    window.addEventListener("online", beat);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", beat);
    };
  }, [isOn]);
}
