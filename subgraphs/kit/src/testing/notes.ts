import {
  Arg,
  Args,
  Change,
  changes,
  connectionOf,
  Ctx,
  defineEvent,
  defineSubgraph,
  type EntityManager,
  expectVersion,
  Field,
  FieldResolver,
  fresh,
  GraphInt,
  ID,
  Id,
  Input,
  InputType,
  Instant,
  LockMode,
  locked,
  Mutation,
  Noun,
  Node,
  ObjectType,
  one,
  own,
  PageArgs,
  pageOf,
  pagesOf,
  Payload,
  Query,
  reaction,
  record,
  reference,
  type RequestContext,
  Resolver,
  Root,
  type Row,
  Subscription,
  Tenant,
  Text,
  textWithin,
  Version,
  z,
} from "../index.js";
void LockMode;

// The smallest subgraph that uses every part of the kit: what the kit's own tests run on.

@Noun("A note.")
export class Note implements Node {
  @Id("note", "Opaque id.") id!: string;
  @Tenant() workspaceId!: string;
  @Text("What it says.") text!: string;
  @Text("For those who manage.", { nullable: true, scope: "workspace:manage" }) secret?: string | null;
  @Instant("When it was written.") createdAt!: Date;
  @Version() version!: number;
}

@Noun("A remark on a note.")
export class Remark implements Node {
  @Id("rem", "Opaque id.") id!: string;
  @Tenant() workspaceId!: string;
  @Text() noteId!: string;
  @Text("What it says.") text!: string;
  @Instant("When.") createdAt!: Date;
}

export const noteById = one(() => Note);
const remarksOfNote = pagesOf(() => Remark, "note_id", {
  order: [{ sql: "r.created_at", type: "timestamptz", direction: "ASC" }],
  reads: [],
});

export const NoteWritten = defineEvent(
  "note.written",
  "A note was written.",
  z.object({ noteId: z.string() }),
  () => [],
);
export const NoteChanged = defineEvent(
  "note.changed",
  "A note was changed.",
  z.object({ noteId: z.string() }),
  () => [],
);

@InputType({ description: "A new note." })
class WriteNoteInput {
  @Field(() => String, { description: "What it says." }) text!: string;
  @Field(() => String, { nullable: true, description: "Repeat-safe key." }) idempotencyKey?: string | null;
}
@ObjectType({ description: "The answer." })
class WriteNotePayload extends Payload {
  @Field(() => Note, { nullable: true, description: "The note." }) note?: Row<Note> | null;
}
@InputType({ description: "A change." })
class ChangeNoteInput {
  @Field(() => ID, { description: "Which." }) noteId!: string;
  @Field(() => String, { description: "What it says now." }) text!: string;
  @Field(() => GraphInt, { nullable: true, description: "Seen version." }) expectedVersion?: number | null;
}
@ObjectType({ description: "A live event." })
class NoteChange extends Change {
  @Field(() => Note, { nullable: true, description: "The note." }) note?: { id: string } | null;
}
const NoteConnection = connectionOf("Note", () => Note as never, { live: true });
const RemarkConnection = connectionOf("Remark", () => Remark as never);

async function writeNote(ctx: RequestContext, input: WriteNoteInput): Promise<string> {
  const answer = await ctx.changeOnce({ key: input.idempotencyKey, operation: "writeNote", input }, async (em) => {
    const { workspaceId, now } = fresh(em);
    const note = em.create(Note, {
      workspaceId,
      text: textWithin(input.text, 100, ["input", "text"]),
      createdAt: now,
    } as never);
    em.persist(note);
    await em.flush();
    record(em, NoteWritten, { noteId: note.id });
    return { noteId: note.id };
  });
  return answer.noteId;
}

async function changeNote(ctx: RequestContext, input: ChangeNoteInput): Promise<Note> {
  return ctx.change(async (em: EntityManager) => {
    const note = await locked(em, Note, input.noteId, { en: "The note", "zh-CN": "笔记" }, ["input", "noteId"]);
    expectVersion(note, input.expectedVersion);
    note.text = input.text;
    record(em, NoteChanged, { noteId: note.id });
    return note;
  });
}

@Resolver(() => Note)
class NoteResolver {
  @Query(() => NoteConnection, { access: ["workspace:read"], description: "Notes." })
  async notes(@Args(() => PageArgs) args: PageArgs, @Ctx() ctx: RequestContext) {
    const liveCursor = ctx.parts.stream.cursor(ctx.viewer.workspaceId);
    const page = await pageOf(ctx, Note, args, {
      order: [{ sql: "r.created_at", type: "timestamptz", direction: "DESC" }],
      reads: [],
    });
    return { ...page, liveCursor };
  }
  @Query(() => Note, { access: ["workspace:read"], description: "A note.", nullable: true })
  note(@Arg("id", () => ID, { description: "Which." }) id: string, @Ctx() ctx: RequestContext) {
    return ctx.load(noteById, id);
  }
  @FieldResolver(() => RemarkConnection, { description: "Remarks.", reads: ["id"] })
  remarks(@Root() note: Note, @Args(() => PageArgs) args: PageArgs, @Ctx() ctx: RequestContext) {
    return ctx.load(remarksOfNote, { parentId: note.id, args });
  }
  @Mutation(() => WriteNotePayload, { access: ["workspace:manage"], description: "Writes." })
  async writeNote(@Input(() => WriteNoteInput) input: WriteNoteInput, @Ctx() ctx: RequestContext) {
    return { note: await ctx.load(noteById, await writeNote(ctx, input)) };
  }
  @Mutation(() => WriteNotePayload, { access: ["workspace:manage"], description: "Changes." })
  async changeNote(@Input(() => ChangeNoteInput) input: ChangeNoteInput, @Ctx() ctx: RequestContext) {
    return { note: await changeNote(ctx, input) };
  }
  @Subscription(() => NoteChange, { access: ["workspace:read"], description: "Live." })
  notesChanged(
    @Arg("after", () => String, { nullable: true, description: "Cursor." }) after: string | null,
    @Ctx() ctx: RequestContext,
  ) {
    return changes(ctx, { topics: ["note.written", "note.changed"], after }, (entry) => ({
      kind: entry.name === "note.written" ? "ADDED" : "UPDATED",
      note: { id: entry.data["noteId"] as string },
    }));
  }
  @FieldResolver(() => String, { description: "In capitals.", reads: ["text"] })
  loud(@Root() { text }: Row<Note>) {
    return text.toUpperCase();
  }
  @FieldResolver(() => String, { description: "Looks at more than it says.", reads: ["id"] })
  careless(@Root() { text }: Row<Note>) {
    return text;
  }
  @FieldResolver(() => Note, { nullable: true, description: "x" })
  self(@Root() note: Note, @Ctx() ctx: RequestContext) {
    return ctx.load(noteById, note.id);
  }
}

const greetEachNote = reaction("greet-each-note", own("notes", NoteWritten), async (ctx, { noteId }) => {
  await ctx.change(async (em) => {
    const { workspaceId, now } = fresh(em);
    em.persist(em.create(Remark, { workspaceId, noteId, text: "Welcome.", createdAt: now } as never));
  });
});

export const notes = defineSubgraph({
  name: "notes",
  nouns: [Note, Remark] as never,
  resolvers: [NoteResolver],
  references: [
    reference("Note", noteById.asked()),
    reference(
      "Remark",
      one(() => Remark),
    ),
  ],
  events: [NoteWritten, NoteChanged] as never,
  reactions: [greetEachNote],
});
