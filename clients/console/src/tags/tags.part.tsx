import "./tags.css";
import { useQuery } from "@apollo/client/react";
import { Button, Input, Switch } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  CreateTagDocument,
  type TagColour,
  TagListDocument,
  type TagRowFragment,
  TagRowFragmentDoc,
  TagsChangedDocument,
} from "../gql/graphql.js";
import { act, type UserError } from "../live/act.js";
import { readAgain } from "../live/again/read.again.js";
import { cache } from "../live/cache.js";
import { useFollow } from "../live/use.live.js";
import { isCurrent } from "../live/version.js";
import { Bones, Empty, Failure } from "../parts/states.js";
import { submits } from "../parts/submits.js";
import { wordsOf } from "../parts/toast.js";
import { useSession } from "../session/session.js";
import { freshDeskCursor, useDeskCursor } from "../sharing/use.desk.settings.js";
import { ColourField } from "./colour.field.js";
import { TagLine } from "./tag.line.js";

const NONE: readonly TagRowFragment[] = [];
const FRAGMENT = { fragment: TagRowFragmentDoc, fragmentName: "TagRow" } as const;

/** The workspace's tags: added, renamed, painted and archived where they stand. */
export default function TagsPart() {
  const { t } = useTranslation();
  const { can } = useSession();
  const mayEdit = can("conversation:manage");
  const { data, error, refetch } = useQuery(TagListDocument, { fetchPolicy: "cache-and-network" });
  const [name, setName] = useState("");
  const [colour, setColour] = useState<TagColour>("BLUE");
  const [withArchived, setWithArchived] = useState(false);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const cursor = useDeskCursor();
  useFollow({
    document: TagsChangedDocument,
    variables: {},
    after: data ? cursor : undefined,
    pick: (change) => change.tagsChanged,
    onChange: ({ kind, tag }) => {
      // A new one, or one of another name, belongs somewhere else in the list: the server knows where.
      const known = tag && cache.readFragment({ id: `Tag:${tag.id}`, ...FRAGMENT });
      if (kind === "ADDED" || known?.name !== tag?.name) return void readAgain(["TagList"]);
      if (tag && isCurrent(known, tag)) cache.writeFragment({ ...FRAGMENT, data: tag });
    },
    resync: async () => {
      const fresh = await freshDeskCursor();
      await refetch();
      return fresh;
    },
  });

  const add = async () => {
    const outcome = await act(CreateTagDocument, { input: { name: name.trim(), colour } });
    setErrors(outcome.ok ? [] : outcome.userErrors);
    if (!outcome.ok) return;
    setName("");
    await readAgain(["TagList"]);
  };
  const archived = data?.tags.filter((tag) => tag.isArchived).length ?? 0;
  const active = data?.tags.filter((tag) => !tag.isArchived) ?? NONE;
  const shown = data?.tags.filter((tag) => withArchived || !tag.isArchived || tag.merge?.isRunning) ?? [];

  return (
    <section>
      <div className="settings-head">
        <h2 className="grow">
          {t("settings.part.tags")} <span className="dim num">{data?.tags.length}</span>
        </h2>
        {archived > 0 && (
          <label className="row dim">
            {t("library.withArchived", { count: archived })}
            <Switch size="small" checked={withArchived} onChange={setWithArchived} />
          </label>
        )}
      </div>
      {mayEdit && (
        <form className="tag-new" onSubmit={submits(add)}>
          <ColourField name={name} colour={colour} onChange={setColour} />
          <Input
            aria-label={t("library.newTag")}
            placeholder={t("library.newTag")}
            maxLength={40}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <Button htmlType="submit" disabled={!name.trim()}>
            {t("common.add")}
          </Button>
          {errors.length > 0 && (
            <p className="field-error" role="alert">
              {wordsOf(errors)}
            </p>
          )}
        </form>
      )}
      {error && !data ? (
        <Failure error={error} retry={() => void refetch()} isSmall />
      ) : !data ? (
        <Bones widths={[34, 46, 28, 40]} />
      ) : !shown.length ? (
        <Empty title={t("library.noTags")} text={t("library.noTagsText")} icon="tag" />
      ) : (
        <ul className="tag-lines">
          {shown.map((tag) => (
            <TagLine
              key={tag.id}
              tag={tag}
              others={tag.isArchived ? NONE : active.filter((one) => one.id !== tag.id)}
              mayEdit={mayEdit}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
