import { Platform, type RequestContext, Subgraph } from "@switchboard/kit";
import { pino } from "pino";
import { workspace } from "../../subgraphs/workspace/src/workspace.subgraph.js";
import { type DeskWishes, TestDesk } from "./desk.js";
import { Person } from "./person.js";
import { until } from "./processes.js";
import { isSettled } from "./settled.js";
import { NAMES } from "./subgraphs.js";

const SETTLED_WITHIN_MS = 30_000;

/** Stands beside running processes, at the same database: opens workspaces there and sees when all is quiet. */
export class OutsideStack {
  readonly #people = new Set<Person>();

  private constructor(
    readonly urls: readonly string[],
    readonly platform: Platform,
    private readonly subgraph: Subgraph,
  ) {}

  static async open(urls: readonly string[], databaseUrl: string, masterKey: Buffer): Promise<OutsideStack> {
    const platform = new Platform({ databaseUrl, masterKey, log: pino({ level: "silent" }), connections: 3 });
    await platform.start();
    return new OutsideStack(urls, platform, await Subgraph.open(workspace, platform));
  }

  open(workspaceId: string): RequestContext {
    return this.subgraph.systemContext(workspaceId);
  }

  /** Their manifests are what they are: people here send the SDK's documents, the administrator any. */
  async trust(): Promise<void> {}

  desk(wishes: DeskWishes = {}): Promise<TestDesk> {
    return TestDesk.open(this, (person) => this.#known(person), wishes);
  }

  stranger(token: string | null = null, locale?: string): Person {
    return this.#known(new Person(this, { id: "", workspaceId: "", token, ...(locale ? { locale } : {}) }));
  }

  /** Waits until every subgraph has reacted to everything that was recorded. */
  settle(): Promise<void> {
    return until("everybody has reacted to everything", SETTLED_WITHIN_MS, () => isSettled(this.platform, NAMES));
  }

  async close(): Promise<void> {
    for (const person of this.#people) person.leave();
    await this.subgraph.orm.close(true);
    await this.platform.stop();
  }

  #known(person: Person): Person {
    this.#people.add(person);
    return person;
  }
}
