/** Seconds until someone's turn: the mean, and a range that it falls into four times of five. */
export interface Estimate {
  readonly seconds: number;
  readonly lowSeconds: number;
  readonly highSeconds: number;
}

/** How long serving took lately: mean seconds from an agent's taking a round to its resolve, over so many rounds. */
export interface Handling {
  readonly rounds: number;
  readonly seconds: number;
}

export interface Slots {
  readonly all: number;
  readonly free: number;
}

/** 90 % quantile of the normal distribution: a tenth lies above, a tenth below. */
const Z = 1.281_552;

/**
 * When the conversation at this position is given to someone. Each of S slots is freed after the mean handling time T,
 * so the line moves on S/T times a second (all slots taken); free slots take the first at once.
 *
 * The k-th departure of such a line comes after a Gamma(k) time, and T itself is known from n rounds only: the ratio to
 * the mean k·T/S is F-distributed with 2k and 2n degrees of freedom (both Gamma, as for exponential times). Its
 * quantiles by Paulson's cube-root approximation (E. Paulson, Ann. Math. Statist. 13, 1942, p. 233).
 *
 * Null when nobody is there, or too little was resolved lately to tell: no figure rather than an invented one.
 */
export function estimate(position: number, slots: Slots, handling: Handling | null): Estimate | null {
  if (slots.all === 0) return null;
  if (position <= slots.free) return { seconds: 0, lowSeconds: 0, highSeconds: 0 };
  if (handling === null) return null;
  const ahead = position - slots.free;
  const mean = (ahead * handling.seconds) / slots.all;
  const [low, high] = quantiles(2 * ahead, 2 * handling.rounds);
  return {
    seconds: Math.round(mean),
    lowSeconds: Math.floor(mean * low),
    highSeconds: Math.ceil(mean * high),
  };
}

/** The 10 % and 90 % quantiles of F with these degrees of freedom; the second at least 6. */
export function quantiles(first: number, second: number): readonly [number, number] {
  const [c1, c2] = [2 / (9 * first), 2 / (9 * second)];
  const [a, b] = [1 - c1, 1 - c2];
  const square = b * b - Z * Z * c2;
  const root = Math.sqrt(Math.max(0, a * a * b * b - square * (a * a - Z * Z * c1)));
  const cube = (x: number) => Math.max(0, x) ** 3;
  return [cube((a * b - root) / square), cube((a * b + root) / square)];
}
