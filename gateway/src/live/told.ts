import type { ExecutionResult, GraphQLError, GraphQLFormattedError } from "graphql";

/** One result on its way to many: how it is shown is found once, when the first of them wants it. */
export class Told {
  #json: Buffer | null = null;

  constructor(readonly result: ExecutionResult) {}

  /** As JSON; `shown` says what clients may see of errors, and notes them, for all of them together. */
  json(shown: (errors: readonly GraphQLError[]) => readonly GraphQLFormattedError[]): Buffer {
    if (!this.#json) {
      const { errors } = this.result;
      const result = errors?.length ? { ...this.result, errors: shown(errors) } : this.result;
      this.#json = Buffer.from(JSON.stringify(result));
    }
    return this.#json;
  }
}

const TAIL = Buffer.from("}");

/** Frames results for one subscription as graphql-transport-ws's `next` messages. */
export function framed(id: string): (json: Buffer) => Buffer {
  const head = Buffer.from(`{"id":${JSON.stringify(id)},"type":"next","payload":`);
  return (json) => Buffer.concat([head, json, TAIL]);
}
