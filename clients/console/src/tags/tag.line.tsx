import { Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type TagRowFragment, type UpdateTagInput, UpdateTagDocument } from "../gql/graphql.js";
import { act } from "../live/act.js";
import { tellRefusal } from "../parts/toast.js";
import { ColourField } from "./colour.field.js";
import { MergeDialog } from "./merge.dialog.js";
import { MergeMark } from "./merge.mark.js";
import { TagChip } from "./tag.chip.js";

interface TagLineProps {
  readonly tag: TagRowFragment;
  /** What it can be merged into. */
  readonly others: readonly TagRowFragment[];
  readonly mayEdit: boolean;
}

/** One tag; a click on its name renames it in place. */
export function TagLine({ tag, others, mayEdit }: TagLineProps) {
  const { t } = useTranslation();
  const [name, setName] = useState<string | null>(null);
  const [isMerging, setIsMerging] = useState(false);
  const change = async (part: Omit<UpdateTagInput, "tagId">) => {
    const outcome = await act(UpdateTagDocument, { input: { tagId: tag.id, expectedVersion: tag.version, ...part } });
    if (!outcome.ok) tellRefusal(outcome.userErrors);
  };
  const rename = () => {
    const next = name?.trim();
    setName(null);
    if (next && next !== tag.name) void change({ name: next });
  };

  if (!mayEdit)
    return (
      <li className="tag-line">
        <TagChip tag={tag} />
        {tag.merge && <MergeMark name={tag.name} merge={tag.merge} />}
      </li>
    );
  return (
    <li className="tag-line">
      <ColourField name={tag.name} colour={tag.colour} onChange={(colour) => void change({ colour })} />
      {name === null ? (
        <button
          type="button"
          className={tag.isArchived ? "tag-name dim" : "tag-name"}
          title={t("library.rename", { name: tag.name })}
          onClick={() => setName(tag.name)}
        >
          {tag.name}
        </button>
      ) : (
        <Input
          autoFocus
          size="small"
          maxLength={40}
          aria-label={t("library.rename", { name: tag.name })}
          value={name}
          onChange={(event) => setName(event.target.value)}
          onBlur={rename}
          onPressEnter={(event) => event.currentTarget.blur()}
          onKeyDown={(event) => event.key === "Escape" && setName(null)}
        />
      )}
      {tag.merge ? (
        <MergeMark name={tag.name} merge={tag.merge} />
      ) : (
        tag.isArchived && <span className="pill">{t("library.archived")}</span>
      )}
      {others.length > 0 && (
        <button
          type="button"
          className="link-button tag-archive"
          aria-label={t("library.mergeNamed", { name: tag.name })}
          onClick={() => setIsMerging(true)}
        >
          {t("library.merge")}
        </button>
      )}
      {isMerging && <MergeDialog tag={tag} others={others} onClose={() => setIsMerging(false)} />}
      {!tag.merge?.isRunning && (
        <button
          type="button"
          className="link-button tag-archive"
          aria-label={t(tag.isArchived ? "library.bringBackNamed" : "library.archiveNamed", { name: tag.name })}
          onClick={() => void change({ isArchived: !tag.isArchived })}
        >
          {t(tag.isArchived ? "library.bringBack" : "library.archive")}
        </button>
      )}
    </li>
  );
}
