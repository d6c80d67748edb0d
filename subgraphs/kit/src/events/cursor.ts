import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from "node:crypto";
import { resyncRequired } from "../errors.js";
import { parsePosition, type Position, positionText } from "./define.js";

/**
 * Makes and reads the opaque cursors of live feeds: source, epoch, place, bound to one workspace and signed
 * (HMAC-SHA-256, 16 bytes), so that a client cannot wander through another's log or make up places.
 */
export class Cursors {
  readonly #key: KeyObject;

  constructor(secret: Buffer) {
    // A key object is prepared once; a plain buffer at every signature.
    this.#key = createSecretKey(secret);
  }

  write(source: string, epoch: string, workspaceId: string, position: Position): string {
    const body = `${source}|${epoch}|${positionText(position)}`;
    return Buffer.concat([this.#sign(body, workspaceId), Buffer.from(body)]).toString("base64url");
  }

  /** @throws Fault RESYNC_REQUIRED for anything this server did not write for this workspace and epoch. */
  read(cursor: string, source: string, epoch: string, workspaceId: string): Position {
    const bytes = Buffer.from(cursor, "base64url");
    if (bytes.length < 20) throw resyncRequired("malformed");
    const body = bytes.subarray(16).toString();
    if (!timingSafeEqual(bytes.subarray(0, 16), this.#sign(body, workspaceId))) throw resyncRequired("foreign");
    const [from, inEpoch, place] = body.split("|");
    const position = parsePosition(place ?? "");
    if (from !== source || !position) throw resyncRequired("foreign");
    if (inEpoch !== epoch) throw resyncRequired("epoch");
    return position;
  }

  /** True when this installation wrote the cursor for this workspace; it may still be too old. */
  isOurs(cursor: string, workspaceId: string): boolean {
    const bytes = Buffer.from(cursor, "base64url");
    return (
      bytes.length >= 20 &&
      timingSafeEqual(bytes.subarray(0, 16), this.#sign(bytes.subarray(16).toString(), workspaceId))
    );
  }

  /** The place that a cursor speaks of, unproven: only for comparing cursors that `isOurs`. */
  peek(cursor: string): Position | null {
    const bytes = Buffer.from(cursor, "base64url");
    return bytes.length < 20 ? null : parsePosition(bytes.subarray(16).toString().split("|")[2] ?? "");
  }

  #sign(body: string, workspaceId: string): Buffer {
    return createHmac("sha256", this.#key).update(`${workspaceId}|${body}`).digest().subarray(0, 16);
  }
}
