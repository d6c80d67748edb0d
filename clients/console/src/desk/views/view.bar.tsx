import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { DeleteSavedViewDocument, type SavedViewPartsFragment, UpdateSavedViewDocument } from "../../gql/graphql.js";
import { act } from "../../live/act.js";
import { tell, tellRefusal } from "../../parts/toast.js";
import { useSession } from "../../session/session.js";
import { filterOf, orderOf, type View } from "../view.js";
import { FilterChips } from "./filter.chips.js";
import { isChanged } from "./saved.js";

const SaveDialog = lazy(() => import("./save.dialog.js"));

interface BarProps {
  readonly view: View;
  readonly saved: SavedViewPartsFragment | undefined;
  onChange(words: Partial<Record<keyof View, string>>): void;
}

/** What narrows the list, and how to keep it so. Not there while nothing does. */
export function ViewBar({ view, saved, onChange }: BarProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const navigate = useNavigate();
  const [isSaving, setIsSaving] = useState(false);
  const mayKeep = can("conversation:reply") || can("conversation:manage");
  const isNarrowed = Object.keys(view).some((word) => word !== "inbox" && word !== "view");
  const isDirty = !!saved && isChanged(view, saved);
  if (!isNarrowed && !saved) return null;
  const go = (search: View) => void navigate({ to: ".", search });

  const keep = async (one: SavedViewPartsFragment) => {
    const input = { savedViewId: one.id, filter: filterOf(view), orderBy: orderOf(view), expectedVersion: one.version };
    const outcome = await act(UpdateSavedViewDocument, { input });
    if (!outcome.ok) return tellRefusal(outcome.userErrors);
    tell(t("common.saved"));
    go({ view: one.id });
  };
  const remove = async (one: SavedViewPartsFragment) => {
    const outcome = await act(DeleteSavedViewDocument, { input: { savedViewId: one.id } });
    if (!outcome.ok) return tellRefusal(outcome.userErrors);
    go({});
  };
  return (
    <div className="view-bar">
      <FilterChips view={view} onChange={onChange} />
      <span className="view-bar-acts">
        {isDirty && saved.canEdit && (
          <button type="button" className="link-button" onClick={() => void keep(saved)}>
            {t("common.save")}
          </button>
        )}
        {mayKeep && (!saved || isDirty) && (
          <button type="button" className="link-button" onClick={() => setIsSaving(true)}>
            {t(saved ? "views.saveAs" : "views.save")}
          </button>
        )}
        {isDirty && (
          <button type="button" className="link-button" onClick={() => go({ view: saved.id })}>
            {t("views.reset")}
          </button>
        )}
        {saved?.canEdit && !isDirty && (
          <button type="button" className="link-button" onClick={() => void remove(saved)}>
            {t("views.remove")}
          </button>
        )}
      </span>
      <Suspense>
        {isSaving && (
          <SaveDialog
            view={view}
            onClose={() => setIsSaving(false)}
            onSaved={({ id }) => {
              setIsSaving(false);
              go({ view: id });
            }}
          />
        )}
      </Suspense>
    </div>
  );
}
