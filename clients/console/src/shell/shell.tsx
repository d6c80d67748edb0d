import "./shell.css";
import { Outlet, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useMine } from "../desk/use.mine.js";
import { useSavedViewChanges } from "../desk/views/use.saved.views.js";
import { useKeys } from "../keys/use.keys.js";
import { TargetsContext, useTargets } from "../time/targets.js";
import { UploadsContext, useNewUploads } from "../upload/use.uploads.js";
import { useAlerts } from "../notice/use.alerts.js";
import { OutboxContext, useNewOutbox } from "../outbox/use.outbox.js";
import { Toasts } from "../parts/toast.js";
import { SessionGate, useSession } from "../session/session.js";
import { useHeartbeat } from "../session/heartbeat.js";
import { useSharedNews } from "../sharing/use.shared.news.js";
import { LinkLine } from "./link-line.js";
import { PLACES } from "./places.js";
import { Help } from "./help.js";
import { Palette } from "./palette.js";
import { Rail } from "./rail.js";

export function Root() {
  return (
    <>
      <SessionGate>
        <Shell />
      </SessionGate>
      <Toasts />
    </>
  );
}

function Shell() {
  const { agent } = useSession();
  const uploads = useNewUploads(agent.id);
  const outbox = useNewOutbox(agent.id, uploads);
  const navigate = useNavigate();
  const [open, setOpen] = useState<"palette" | "help" | null>(null);
  const { rows, unread } = useMine();
  useAlerts(rows);
  const offers = rows?.filter((row) => row.status === "OFFERED" && row.offer?.agent?.id === agent.id) ?? [];
  useHeartbeat();
  useSavedViewChanges();
  useSharedNews();
  const targetOf = useTargets();

  useKeys([
    { keys: "mod+k", label: "keys.palette", group: "everywhere", inFields: true, run: () => setOpen("palette") },
    { keys: "?", label: "keys.help", group: "everywhere", run: () => setOpen("help") },
    ...PLACES.map(({ name, letter, to }) => ({
      keys: `g ${letter}`,
      label: `shell.place.${name}`,
      group: "go",
      run: () => void navigate({ to }),
    })),
  ]);

  return (
    <UploadsContext value={uploads}>
      <OutboxContext value={outbox}>
        <TargetsContext value={targetOf}>
          <div className="shell">
            <Rail waiting={unread} offers={offers} openPalette={() => setOpen("palette")} />
            <div className="shell-main">
              <LinkLine />
              <div className="shell-view">
                <Outlet />
              </div>
            </div>
          </div>
        </TargetsContext>
        {open === "palette" && <Palette onClose={() => setOpen(null)} onHelp={() => setOpen("help")} />}
        {open === "help" && <Help onClose={() => setOpen(null)} />}
      </OutboxContext>
    </UploadsContext>
  );
}
