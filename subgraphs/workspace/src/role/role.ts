import { Flag, Id, Node, Noun, Parent, Tenant, Text, Unique, Words } from "@switchboard/kit";

@Noun("What an agent may do: a named set of permissions.", { scopes: ["agent:read"] })
@Unique({ name: "role_by_key", properties: ["workspaceId", "key"] as never })
@Parent()
export class Role implements Node {
  @Id("role", "Global id.") id!: string;
  @Tenant() workspaceId!: string;
  @Text("Stable short name: `admin`, `supervisor`, `agent`, `analyst`.") key!: string;
  /** Of roles that are not the system's own; those are named in the caller's language. */
  @Text() ownName!: string;
  /** Of roles that are not the system's own; those follow the code. */
  @Words() ownScopes!: string[];
  @Flag("True for roles that every workspace has; they cannot be changed.") isSystem!: boolean;
}
