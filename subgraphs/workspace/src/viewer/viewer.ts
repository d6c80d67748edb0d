import { enumOf, Field, ObjectType, type Viewer, type ValueOf } from "@switchboard/kit";

export const ActorKind = enumOf("ActorKind", "What kind of caller.", {
  AGENT: "An agent, signed in.",
  VISITOR: "A customer, through the widget.",
  API_KEY: "A partner's program.",
});
export type ActorKind = ValueOf<typeof ActorKind>;

@ObjectType("Viewer", { description: "The caller." })
export class ViewerView {
  @Field(() => ActorKind, { description: "What kind of caller." }) kind!: ActorKind;
  @Field(() => [String], { description: "What the caller may do." }) scopes!: readonly string[];
  /** Whom it is about; the rest is looked up from this. */
  who!: Viewer;
}

export const viewerView = (who: Viewer): ViewerView => ({ kind: who.kind as ActorKind, scopes: who.scopes, who });
