import { Flag, Key, Stored, Tenant } from "@switchboard/kit";

// Who there is to give a ticket to: learnt from the workspace's events, ids only.

@Stored("desk_team")
export class DeskTeam {
  @Key() id!: string;
  @Tenant() workspaceId!: string;
}

@Stored("desk_agent")
export class DeskAgent {
  @Key() id!: string;
  @Tenant() workspaceId!: string;
  @Flag() isDisabled!: boolean;
}
