import { Ctx, FieldResolver, Input, Mutation, type RequestContext, Resolver, Root } from "@switchboard/kit";
import { Agent, agentOf } from "../../external/agent.js";
import { Message, type MessageRow } from "../message/message.js";
import { AddNoteInput, AddNotePayload, WhisperInput, WhisperPayload } from "./note.inputs.js";
import { addNote, whisper } from "./note.service.js";

@Resolver(() => Message)
export class NoteResolver {
  @Mutation(() => AddNotePayload, {
    access: ["conversation:reply"],
    description: "Says something to colleagues in a conversation; the customer never learns of it.",
  })
  addNote(@Input(() => AddNoteInput) input: AddNoteInput, @Ctx() ctx: RequestContext) {
    return addNote(ctx, input);
  }

  @Mutation(() => WhisperPayload, {
    access: ["conversation:supervise"],
    description: "Says something to the agent who serves; nobody else but supervisors sees it.",
  })
  whisper(@Input(() => WhisperInput) input: WhisperInput, @Ctx() ctx: RequestContext) {
    return whisper(ctx, input);
  }

  @FieldResolver(() => [Agent], {
    description: "Agents who are spoken to in a note, at most 20; else empty.",
    reads: ["mentionIds"],
  })
  mentions(@Root() { mentionIds }: MessageRow) {
    return mentionIds.map((id) => agentOf(id));
  }

  @FieldResolver(() => Agent, {
    nullable: true,
    description: "The agent whom a whisper is for.",
    reads: ["recipientId"],
  })
  recipient(@Root() { recipientId }: MessageRow) {
    return agentOf(recipientId);
  }
}
