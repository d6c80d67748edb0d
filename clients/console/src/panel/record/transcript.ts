import { ConversationTranscriptDocument, type TranscriptFormat } from "../../gql/graphql.js";
import { client } from "../../live/client.js";

interface Wanted {
  readonly conversationId: string;
  readonly format: TranscriptFormat;
  readonly language: string;
  readonly includeNotes: boolean;
}

/** Fetches a conversation written down, part by part, and hands each to the browser to save. @throws when one fails */
export async function saveTranscript(wanted: Wanted, after: string | null = null): Promise<void> {
  const { data } = await client.query({
    query: ConversationTranscriptDocument,
    variables: { ...wanted, timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone, after },
    fetchPolicy: "no-cache",
  });
  const part = data?.conversationTranscript;
  if (!part) throw new Error("There is no transcript.");
  save(part);
  if (part.next) await saveTranscript(wanted, part.next);
}

interface TranscriptPart {
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: string;
}

function save({ fileName, mediaType, content }: TranscriptPart): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
