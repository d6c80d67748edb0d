import { AttachmentDocument, AttachmentPartsFragmentDoc, type AttachmentPartsFragment } from "../gql/graphql.js";
import { cache } from "../live/cache.js";
import { reviseAttachment } from "../message/archive.js";
import { client } from "../live/client.js";

/** Every message that carries it shows its new state. */
export function takeAttachment(attachment: AttachmentPartsFragment | null | undefined): void {
  if (!attachment) return;
  const place = { fragment: AttachmentPartsFragmentDoc, fragmentName: "AttachmentParts" };
  // An answer may be older than what was told meanwhile: what was found once is not being looked at again.
  const known = cache.readFragment({ ...place, id: cache.identify(attachment) ?? "" });
  if (attachment.state === "PENDING" && known && known.state !== "PENDING") return;
  reviseAttachment(attachment);
  cache.writeFragment({ ...place, data: attachment });
}

const asked = new Map<string, number>();
const AGAIN_AFTER = 60_000;

/** Its links end after half an hour: asks for new ones, once a minute at most. */
export function renewLinks(id: string): void {
  if (Date.now() - (asked.get(id) ?? 0) < AGAIN_AFTER) return;
  asked.set(id, Date.now());
  void client
    .query({ query: AttachmentDocument, variables: { id }, fetchPolicy: "network-only" })
    .then(({ data }) => data?.node?.__typename === "Attachment" && takeAttachment(data.node))
    .catch(() => {});
}
