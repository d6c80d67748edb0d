import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { FaqByIdDocument, type FaqRowFragment, FaqRowFragmentDoc } from "../gql/graphql.js";
import { cache } from "../live/cache.js";
import { Dialog } from "../parts/dialog.js";
import { Bones, Empty } from "../parts/states.js";
import { FaqForm } from "./faq.form.js";

/** Opens one question, known or read anew; `new` begins an empty one. */
export default function FaqDialog({ id, onClose }: { id: string; onClose(): void }) {
  const { t } = useTranslation();
  const known =
    id === "new"
      ? null
      : cache.readFragment<FaqRowFragment>({ id: `Faq:${id}`, fragment: FaqRowFragmentDoc, fragmentName: "FaqRow" });
  const { data } = useQuery(FaqByIdDocument, { variables: { id }, skip: id === "new" || !!known });
  const faq = known ?? data?.faq;
  if (id === "new" || faq) return <FaqForm faq={faq ?? null} onClose={onClose} />;
  return (
    <Dialog title={t("shell.place.knowledge")} onClose={onClose}>
      {data ? <Empty title={t("common.nothingFound")} isSmall /> : <Bones />}
    </Dialog>
  );
}
