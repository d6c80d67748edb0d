import type { RequestScope } from "@switchboard/kit";
import { type ExecutionResult, parse } from "graphql";
import type { DataSource } from "../plan/source.js";

export interface FileToSend {
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly size: number | null;
  readonly isShown: boolean;
}

const asking = (field: string, text: string) => ({ field, text, document: parse(text) });

const PLACE = asking(
  "uploadPlace",
  "query UploadPlace($token: String!) { uploadPlace(token: $token) { key refusal } }",
);
const TAKE = asking(
  "recordUpload",
  "mutation RecordUpload($input: RecordUploadInput!) { recordUpload(input: $input) { isTaken } }",
);
const SEND = asking(
  "fileToSend",
  "query FileToSend($token: String!) { fileToSend(token: $token) { key name type size isShown } }",
);

/** What the gateway asks of the conversations subgraph about files, by its internal fields: alike in both topologies. */
export class Conversations {
  constructor(
    private readonly sources: ReadonlyMap<string, DataSource<RequestScope>>,
    private readonly scope: () => RequestScope,
  ) {}

  uploadPlace(
    token: string,
  ): Promise<{ key: string | null; refusal: "INVALID" | "EXPIRED" | "TAKEN" | "GONE" | null }> {
    return this.#ask(PLACE, { token });
  }

  async recordUpload(receipt: string): Promise<boolean> {
    return (await this.#ask<{ isTaken: boolean }>(TAKE, { input: { receipt } })).isTaken;
  }

  fileToSend(token: string): Promise<FileToSend | null> {
    return this.#ask(SEND, { token });
  }

  /** @throws Error when the subgraph does not answer. */
  async #ask<T>({ field, text, document }: ReturnType<typeof asking>, variables: Record<string, unknown>): Promise<T> {
    const context = this.scope();
    try {
      const result: ExecutionResult | undefined = await this.sources.get("conversations")?.execute({
        subgraph: "conversations",
        document,
        text,
        operationName: undefined,
        variables,
        context,
      });
      if (!result || result.errors) throw result?.errors?.[0] ?? new Error("No answer.");
      return result.data?.[field] as T;
    } finally {
      context.end();
    }
  }
}
