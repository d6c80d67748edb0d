import { defineEvent, type EntityManager, record, z } from "@switchboard/kit";

export const CredentialRevoked = defineEvent(
  "credential.revoked",
  "A session ended, a key was revoked, or the rights behind it changed: whoever holds a socket open with it must come again.",
  z.object({ credentialId: z.string(), actorId: z.string() }),
  ({ credentialId }) => [`credential:${credentialId}`],
);

export function revoked(em: EntityManager, credentialId: string, actorId: string): void {
  record(em, CredentialRevoked, { credentialId, actorId });
}
