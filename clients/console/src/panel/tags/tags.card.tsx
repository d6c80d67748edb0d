import { useQuery } from "@apollo/client/react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { type ConversationHeadFragment, PanelTagsDocument, TagConversationDocument } from "../../gql/graphql.js";
import { useKeys } from "../../keys/use.keys.js";
import { act } from "../../live/act.js";
import { settle } from "../../conversation/use.moves.js";
import { Icon } from "../../parts/icon.js";
import { useSession } from "../../session/session.js";
import { findTags } from "./find.js";

/** The conversation's tags: taken off by a click, put on by typing. */
export function TagsCard({ conversation }: { conversation: ConversationHeadFragment }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const [isAdding, setIsAdding] = useState(false);
  const canTag = can("conversation:reply");
  const tags = conversation.tags ?? [];
  useKeys([{ keys: "l", label: "keys.tags", group: "conversation", run: () => setIsAdding(true) }], { isOn: canTag });
  const change = async (input: { addTagIds?: string[]; removeTagIds?: string[] }) =>
    void settle(await act(TagConversationDocument, { input: { conversationId: conversation.id, ...input } }));
  return (
    <section className="card" aria-label={t("side.tags.title")}>
      <div className="tag-row">
        {tags.map((tag) => (
          <span key={tag.id} className={`tag tag-${tag.colour}`}>
            <span className="clip">{tag.name}</span>
            {canTag && (
              <button
                type="button"
                aria-label={t("side.tags.remove", { name: tag.name })}
                onClick={() => void change({ removeTagIds: [tag.id] })}
              >
                <Icon name="close" size={10} />
              </button>
            )}
          </span>
        ))}
        {canTag && !isAdding && (
          <button
            type="button"
            className="tag-add"
            title={`${t("side.tags.add")}  L`}
            onClick={() => setIsAdding(true)}
          >
            <Icon name="plus" size={12} /> {t("side.tags.add")}
          </button>
        )}
      </div>
      {isAdding && (
        <TagField on={tags} onAdd={(id) => void change({ addTagIds: [id] })} onClose={() => setIsAdding(false)} />
      )}
    </section>
  );
}

interface FieldProps {
  readonly on: readonly { readonly id: string; readonly name: string }[];
  onAdd(id: string): void;
  onClose(): void;
}

function TagField({ on, onAdd, onClose }: FieldProps) {
  const { t } = useTranslation();
  const { data } = useQuery(PanelTagsDocument, { fetchPolicy: "cache-and-network" });
  const [word, setWord] = useState("");
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const found = findTags(
    (data?.tags ?? []).filter((tag) => !tag.isArchived),
    on,
    word,
  );
  const current = Math.min(at, found.length - 1);
  const add = (id: string | undefined) => {
    if (!id) return;
    onAdd(id);
    setWord("");
    setAt(0);
    field.current?.focus();
  };
  return (
    <div className="tag-field" onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && onClose()}>
      <input
        ref={field}
        // It was just asked for.
        // biome-ignore lint/a11y/noAutofocus: focus goes where the agent is about to type.
        autoFocus
        className="plain-input plain-input-small"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls="tag-options"
        aria-label={t("side.tags.find")}
        placeholder={t("side.tags.find")}
        value={word}
        onChange={(event) => {
          setWord(event.target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Escape") onClose();
          if (event.key === "ArrowDown") setAt((current + 1) % Math.max(found.length, 1));
          if (event.key === "ArrowUp") setAt((current + found.length - 1) % Math.max(found.length, 1));
          if (event.key === "Enter") add(found[current]?.id);
          if (/^(Arrow|Enter)/.test(event.key)) event.preventDefault();
        }}
      />
      <div id="tag-options" role="listbox" aria-label={t("side.tags.title")}>
        {found.map((tag, index) => (
          <div
            key={tag.id}
            role="option"
            aria-selected={index === current}
            className="tag-option"
            onMouseMove={() => setAt(index)}
            onMouseDown={(event) => {
              event.preventDefault();
              add(tag.id);
            }}
          >
            <i className={`tag-dot tag-${tag.colour}`} /> <span className="clip">{tag.name}</span>
          </div>
        ))}
      </div>
      {data && !found.length && (
        <p className="dim tag-none">{t(data.tags.length ? "common.nothingFound" : "side.tags.none")}</p>
      )}
    </div>
  );
}
