import "./canned.css";
import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { CannedListDocument } from "../gql/graphql.js";
import { SharedList, useSharedSearch } from "../sharing/shared.list.js";
import { CannedDialog } from "./canned.dialog.js";
import { CannedLine } from "./canned.line.js";

/** Ready-made answers: one's own, the team's and everyone's. */
export default function CannedPart() {
  const { t } = useTranslation();
  const { data, previousData, error, refetch, fetchMore } = useQuery(CannedListDocument, {
    variables: useSharedSearch(),
    fetchPolicy: "cache-and-network",
  });
  const page = (data ?? previousData)?.allCannedReplies;

  return (
    <SharedList
      part="canned"
      words={{
        search: t("library.searchCanned"),
        add: t("library.addCanned"),
        none: t("settings.noCanned"),
        noneText: t("library.noCannedText"),
      }}
      icon="slash"
      rows={page?.nodes}
      error={error}
      hasMore={page?.pageInfo.hasNextPage ?? false}
      refetch={refetch}
      more={() => fetchMore({ variables: { after: page?.pageInfo.endCursor } })}
      line={(reply, open) => <CannedLine key={reply.id} reply={reply} onOpen={open} />}
      dialog={(reply, close) => <CannedDialog key={reply?.id} reply={reply} onClose={close} />}
    />
  );
}
