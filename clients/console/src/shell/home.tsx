import { Navigate } from "@tanstack/react-router";
import { useSession } from "../session/session.js";
import { PLACES } from "./places.js";

/** The bare address leads to the first place one's role opens: the desk for most, the reports for an analyst. */
export function Home() {
  const { can } = useSession();
  const first = PLACES.find((place) => can(place.scope));
  return <Navigate to={first?.to ?? "/desk"} replace />;
}
