import { useEffect, useState, useSyncExternalStore } from "react";
import {
  SetViewingDocument,
  type ViewerActivity,
  ViewersChangedDocument,
  type ViewersChangedSubscription,
} from "../gql/graphql.js";
import { act } from "../live/act.js";
import { useStream } from "../live/use.live.js";
import { useSession } from "../session/session.js";
import { activityIn, watchActivity } from "./activity.js";

export type Viewer = ViewersChangedSubscription["viewersChanged"]["viewers"][number];

/** Said again well within the 45 s after which we would be taken for gone. Milliseconds. */
const REPEAT = 20_000;

/** Colleagues who have the conversation open now; they see us as well. */
export function useViewers(conversationId: string): readonly Viewer[] {
  const { agent } = useSession();
  const [viewers, setViewers] = useState<readonly Viewer[]>([]);
  const activity = useSyncExternalStore(watchActivity, () => activityIn(conversationId));
  useStream(ViewersChangedDocument, { conversationId }, ({ viewersChanged }) => setViewers(viewersChanged.viewers));

  useEffect(() => {
    const say = (what: ViewerActivity | null) =>
      void act(SetViewingDocument, { input: { conversationId, activity: what } });
    const look = () => say(document.visibilityState === "visible" ? activity : null);
    look();
    const timer = setInterval(() => document.visibilityState === "visible" && say(activity), REPEAT);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [conversationId, activity]);
  // Only leaving says so; a changed activity is told by what comes next.
  useEffect(() => () => void act(SetViewingDocument, { input: { conversationId, activity: null } }), [conversationId]);
  return viewers.filter((one) => one.agent && one.agent.id !== agent.id);
}
