import { skipToken, useQuery } from "@apollo/client/react";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { CustomerPick } from "../../customer/customer.pick.js";
import { NamedCustomerDocument } from "../../gql/graphql.js";
import { useSession } from "../../session/session.js";

interface FilterProps {
  /** The customer's id. */
  readonly value: string | undefined;
  onPick(value: string): void;
}

/** Conversations of one customer. */
export function CustomerFilter({ value, onPick }: FilterProps) {
  const { t } = useTranslation();
  const { can } = useSession();
  const id = useId();
  const { data } = useQuery(NamedCustomerDocument, value ? { variables: { id: value } } : skipToken);
  if (!can("customer:read")) return null;
  const name = value ? (data?.customer?.displayName ?? "…") : null;
  return (
    <>
      <label htmlFor={id}>{t("pick.customer")}</label>
      <CustomerPick id={id} label={t("pick.customer")} name={name} onPick={(customer) => onPick(customer?.id ?? "")} />
    </>
  );
}
