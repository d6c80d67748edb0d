import {
  columnsOf,
  execute,
  fresh,
  notFound,
  record,
  Rejection,
  type RequestContext,
  statement,
  tableOf,
} from "@switchboard/kit";
import { hearOfTeam, KnownTeam } from "../desk/known-team.js";
import { WaitTargetChanged } from "./target.events.js";
import type { SetWaitTargetInput } from "./target.inputs.js";
import { USUAL, WaitTarget, type WaitTargetRow } from "./wait-target.js";

const SECONDS_MOST = 86_400;

/** Sets it for a team or the workspace; without seconds it is taken away. @throws Rejection NOT_FOUND (team), WAIT_TARGET_INVALID */
export async function setWaitTarget(ctx: RequestContext, input: SetWaitTargetInput): Promise<WaitTargetRow> {
  const teamId = input.teamId ?? null;
  const [warnSeconds, lateSeconds] = [input.warnSeconds ?? null, input.lateSeconds ?? null];
  const isGone = warnSeconds === null && lateSeconds === null;
  if (!isGone && !isSound(warnSeconds, lateSeconds)) throw invalid();
  await hearOfTeam(ctx, teamId);
  await ctx.change(async (em) => {
    const { workspaceId } = fresh(em);
    if (teamId !== null && !(await em.findOne(KnownTeam, { id: teamId })))
      throw notFound({ en: "The team", "zh-CN": "小组" }, ["input", "teamId"]);
    const id = teamId ?? workspaceId;
    record(em, WaitTargetChanged, { teamId, warnSeconds, lateSeconds });
    if (isGone) await execute(em, "delete from conversations.wait_target where id = $1", [id]);
    else
      await execute(
        em,
        `insert into conversations.wait_target (id, workspace_id, warn_seconds, late_seconds) values ($1, $2, $3, $4)
         on conflict (id) do update set warn_seconds = excluded.warn_seconds, late_seconds = excluded.late_seconds`,
        [id, workspaceId, warnSeconds, lateSeconds],
      );
  });
  const [usual, ...own] = await waitTargets(ctx);
  return own.find(({ id }) => id === teamId) ?? (usual as WaitTargetRow);
}

/** The workspace's, which there always is, and those of teams. */
export async function waitTargets(ctx: RequestContext): Promise<WaitTargetRow[]> {
  const { workspaceId } = ctx.viewer;
  const sql = statement(
    `select ${columnsOf(ctx, WaitTarget)} from ${tableOf(ctx, WaitTarget)} where workspace_id = $1 order by id = $1 desc, id`,
  );
  const rows = await ctx.rows<WaitTargetRow>(sql, [workspaceId]);
  return rows[0]?.id === workspaceId ? rows : [{ id: workspaceId, workspaceId, ...USUAL }, ...rows];
}

const isSound = (warn: number | null, late: number | null): boolean =>
  warn !== null && late !== null && warn >= 1 && warn < late && late <= SECONDS_MOST;

const invalid = () =>
  new Rejection(
    "WAIT_TARGET_INVALID",
    {
      en: `Give both, the second longer than the first, at most ${SECONDS_MOST} seconds.`,
      "zh-CN": `请同时填写两个时长，后者须大于前者，且不超过 ${SECONDS_MOST} 秒。`,
    },
    ["input", "lateSeconds"],
  );
