import { useQuery } from "@apollo/client/react";
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from "react";
import { type ViewerQuery, ViewerDocument } from "../gql/graphql.js";
import { chosenLanguage, showLanguage } from "../i18n/i18n.js";
import { languageOf } from "../i18n/locale.js";
import { client, onSignedOut, socket } from "../live/client.js";
import { forgetArchives } from "../message/archive.js";
import { cursorsSeen } from "../live/cursors.js";
import { Failure } from "../parts/states.js";
import { SignIn } from "./sign-in.js";

type Viewer = NonNullable<ViewerQuery["viewer"]>;

export interface Session {
  readonly agent: NonNullable<Viewer["agent"]>;
  readonly workspace: Viewer["workspace"];
  /** Whether the signed-in agent holds a scope such as `ticket:write`. */
  can(scope: string): boolean;
}

const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error("Only below the session gate.");
  return session;
}

/** Ends what belongs to the former session: its data, its cursors, its socket. */
export async function leaveSession(): Promise<void> {
  socket.close();
  cursorsSeen.forget();
  forgetArchives();
  await client.resetStore();
}

/** Shows the console to a signed-in agent and the sign-in to everybody else, at the same address. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useQuery(ViewerDocument);
  const viewer = data?.viewer;

  useEffect(() => onSignedOut(() => void refetch()), [refetch]);
  // Nothing is shown, nor asked of the server, in a language that is not theirs.
  const agentId = viewer?.agent?.id;
  const [spokenTo, setSpokenTo] = useState<string>();
  useEffect(() => {
    if (!viewer?.agent) return;
    const language = chosenLanguage() ?? languageOf(viewer.agent.locale);
    void showLanguage(language)
      .catch(() => {})
      .then(() => setSpokenTo(agentId));
  }, [agentId]);

  const session = useMemo<Session | null>(() => {
    if (!viewer?.agent) return null;
    const scopes = new Set(viewer.scopes);
    return { agent: viewer.agent, workspace: viewer.workspace, can: (scope) => scopes.has(scope) };
  }, [viewer]);

  if (session && spokenTo === agentId) return <SessionContext value={session}>{children}</SessionContext>;
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  if (!data || session) return null;
  return <SignIn onSignedIn={() => void refetch()} />;
}
