import { ApolloLink, Observable } from "@apollo/client";

interface Reading {
  readonly name: string;
  /** Something has changed since it was asked. */
  isOutdated: boolean;
}

const underWay = new Set<Reading>();

/** From now on, answers to these operations that were asked for before count no more. */
export function outdate(names: readonly string[]): void {
  for (const reading of underWay) if (names.includes(reading.name)) reading.isOutdated = true;
}

/**
 * Whoever reads again what is just being read is given that one answer, and it may be from before the change they were
 * told of: the screen would stay wrong. So what was outdated meanwhile is asked for anew before anyone is given it.
 */
export const upToDate = new ApolloLink(
  (operation, forward) =>
    new Observable((observer) => {
      const reading: Reading = { name: operation.operationName ?? "", isOutdated: false };
      let tries = 0;
      let answer: { unsubscribe(): void } | undefined;
      const ask = () => {
        reading.isOutdated = false;
        tries++;
        answer = forward(operation).subscribe({
          // Where news comes faster than answers, one that is a little old is better than none.
          next: (result) => (!reading.isOutdated || tries > 1) && observer.next(result),
          error: (error) => observer.error(error),
          complete: () => (reading.isOutdated ? ask() : observer.complete()),
        });
      };
      underWay.add(reading);
      ask();
      return () => {
        underWay.delete(reading);
        answer?.unsubscribe();
      };
    }),
);
