import { type EntityManager, execute, fresh, Int, Key, Stored } from "@switchboard/kit";

/** The last ticket number given out in a workspace. */
@Stored("ticket_counter")
export class TicketCounter {
  @Key() workspaceId!: string;
  @Int() last!: number;
}

/**
 * The next number. Without gaps, since the row stays locked until the ticket is there or given up with its number;
 * a sequence would lose the numbers of what was rolled back. Ask for it last: everyone else who opens a ticket waits.
 */
export async function nextNumber(em: EntityManager): Promise<number> {
  const [counter] = await execute<{ last: number }>(
    em,
    `insert into tickets.ticket_counter as counter (workspace_id, last) values ($1, 1)
     on conflict (workspace_id) do update set last = counter.last + 1 returning last`,
    [fresh(em).workspaceId],
  );
  return (counter as { last: number }).last;
}
