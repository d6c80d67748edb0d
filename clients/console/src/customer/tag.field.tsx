import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { type CustomerFactsFragment, TagCustomerDocument } from "../gql/graphql.js";
import { act } from "../live/act.js";
import { Field } from "../parts/field.js";
import { tellRefusal } from "../parts/toast.js";
import { useSession } from "../session/session.js";

export function TagField({ customer }: { customer: CustomerFactsFragment }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const change = async (tags: string[]) => {
    const add = tags.filter((tag) => !customer.tags.includes(tag));
    const remove = customer.tags.filter((tag) => !tags.includes(tag));
    const outcome = await act(TagCustomerDocument, { input: { customerId: customer.id, add, remove } });
    if (!outcome.ok) tellRefusal(outcome.userErrors);
  };
  return (
    <Field label={t("customer.tags")} hint={t("customer.tagsHint")}>
      {(id) => (
        <Select
          id={id}
          mode="tags"
          open={false}
          suffixIcon={null}
          disabled={!can("customer:write")}
          value={customer.tags}
          onChange={(tags: string[]) => void change(tags)}
          tokenSeparators={[",", "，"]}
        />
      )}
    </Field>
  );
}
