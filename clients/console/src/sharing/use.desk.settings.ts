import { skipToken, useQuery } from "@apollo/client/react";
import { DeskSettingsDocument } from "../gql/graphql.js";
import { client } from "../live/client.js";
import { useSession } from "../session/session.js";

/** What every page goes by, read in one request with the place in the feed that keeps it true. */
export function useDeskSettings() {
  const { can } = useSession();
  const { data } = useQuery(DeskSettingsDocument, can("conversation:read") ? {} : skipToken);
  return data;
}

/** Where feeds of the desk's settings, tags and views begin: a place from before those lists were read; `undefined` until it is known. */
export const useDeskCursor = (): string | undefined => useDeskSettings()?.deskCursor;

/** The place as it is now. What is read after this is kept true from here on. */
export async function freshDeskCursor(): Promise<string | null> {
  const { data } = await client.query({ query: DeskSettingsDocument, fetchPolicy: "network-only" });
  return data?.deskCursor ?? null;
}
