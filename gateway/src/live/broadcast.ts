import type { Position } from "@switchboard/kit";
import { Fault, isAfter } from "@switchboard/kit";
import type { ExecutionResult } from "graphql";
import { Seat } from "./seat.js";
import { Told } from "./told.js";

/** Reads positions from results and from clients' cursors. */
export interface Places {
  /** False for live states, which have no cursor: then a newcomer gets the last state. */
  readonly hasCursor: boolean;
  of(result: ExecutionResult): Position | null;
  parse(cursor: string): Position | null;
}

const KEPT = 200;
/** Subscribers told of an event in one go. */
const TURN = 500;

interface Past {
  readonly told: Told;
  readonly position: Position | null;
}

/** One run of a subscription for all who asked the same; each subscriber enters at the place of their cursor. */
export class Broadcast {
  /** Each with the place it entered at: what lies before it is not for it, even while the shared run still replays. */
  readonly #seats = new Map<Seat, Position | null>();
  #past: Past[] = [];
  /** Everything behind this place has come, or will come, through here. */
  #floor: Position | null;
  #source: AsyncGenerator<ExecutionResult> | null = null;
  #ended = false;

  constructor(
    after: string | null,
    private readonly places: Places,
    private readonly left: () => void,
  ) {
    this.#floor = after === null ? null : places.parse(after);
  }

  /** A seat from the cursor on (null = from now); null when the past that it needs is no longer here. */
  join(after: string | null): Seat | null {
    if (this.#ended) return null;
    const place = after === null ? null : this.places.parse(after);
    if (after !== null && (!place || !this.#reaches(place))) return null;
    return this.#sit(place);
  }

  #reaches(place: Position): boolean {
    return this.#floor !== null && !isAfter(this.#floor, place);
  }

  #sit(place: Position | null): Seat {
    const seat = new Seat(() => this.#leave(seat));
    this.#seats.set(seat, place);
    if (place) for (const { told, position } of this.#past) if (position && isAfter(position, place)) seat.push(told);
    // A live state: the newcomer sees the present one at once.
    const last = this.#past.at(-1);
    if (!this.places.hasCursor && last) seat.push(last.told);
    return seat;
  }

  run(source: AsyncGenerator<ExecutionResult>): void {
    this.#source = source;
    void this.#pump(source);
  }

  async #pump(source: AsyncGenerator<ExecutionResult>): Promise<void> {
    try {
      for await (const result of source) {
        const told = new Told(result);
        await this.#tell(told, this.#keep(told));
      }
      for (const seat of this.#seats.keys()) seat.finish();
    } catch (error) {
      for (const seat of this.#seats.keys()) seat.fail(error);
    } finally {
      this.end();
    }
  }

  /** Between some hundreds of subscribers, whoever else wants something of this process gets a turn. */
  async #tell(told: Told, position: Position | null): Promise<void> {
    let count = 0;
    // Who comes in while others are told has it from the past.
    for (const [seat, from] of [...this.#seats]) {
      if (!from || !position || isAfter(position, from)) seat.push(told);
      if (++count % TURN === 0) await new Promise((resolve) => setImmediate(resolve));
    }
  }

  #keep(told: Told): Position | null {
    const position = this.places.of(told.result);
    if (!this.places.hasCursor) {
      this.#past = [{ told, position }];
      return null;
    }
    this.#past.push({ told, position });
    // Without a starting cursor, what is certain begins behind the first event.
    this.#floor ??= position;
    if (this.#past.length > KEPT) this.#floor = this.#past.shift()?.position ?? this.#floor;
    return position;
  }

  /** Reads a run of one's own until this shared one covers what follows, then goes over to it. */
  async *catchUp(own: AsyncGenerator<ExecutionResult>): AsyncGenerator<ExecutionResult> {
    let seat: Seat | null = null;
    try {
      for await (const result of own) {
        yield result;
        const place = this.places.of(result);
        if (place && !this.#ended && this.#reaches(place)) {
          seat = this.#sit(place);
          break;
        }
      }
      if (seat) {
        await own.return(undefined);
        yield* seat;
      }
    } finally {
      await own.return(undefined);
      await seat?.return();
    }
  }

  #leave(seat: Seat): void {
    this.#seats.delete(seat);
    if (this.#seats.size === 0) {
      this.end();
      void this.#source?.return(undefined);
    }
  }

  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.left();
  }
}

export const tooSlow = () =>
  new Fault("RESYNC_REQUIRED", "You are too slow for this feed; load a fresh snapshot.", { reason: "overflow" });
