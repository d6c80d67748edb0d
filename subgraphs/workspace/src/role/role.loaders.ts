import { columnsOf, one, type RequestContext, type Row, statement, tableOf } from "@switchboard/kit";
import { Role } from "./role.js";

export const roleById = one(() => Role);

/** All roles of the workspace, the system's own first. */
export function rolesOfWorkspace(ctx: RequestContext): Promise<Row<Role>[]> {
  const sql = `select ${columnsOf(ctx, Role)} from ${tableOf(ctx, Role)} order by is_system desc, id limit 100`;
  return ctx.rows<Row<Role>>(statement(sql), []);
}
