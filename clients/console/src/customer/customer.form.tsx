import { Button, Input, Select } from "antd";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { type CustomerFactsFragment, UpdateCustomerDocument } from "../gql/graphql.js";
import { act, type UserError } from "../live/act.js";
import { errorsElsewhere, Field } from "../parts/field.js";
import { tell, wordsOf } from "../parts/toast.js";
import { useSession } from "../session/session.js";
import { TIERS } from "./tiers.js";

const WORDS = ["name", "email", "phone", "company", "region"] as const;

/** The profile. Only what was changed is sent; an emptied field is cleared. */
export function CustomerForm({ customer }: { customer: CustomerFactsFragment }) {
  const { t } = useTranslation();
  const { can } = useSession();
  const isFixed = !can("customer:write");
  const [changed, setChanged] = useState<
    Partial<Pick<CustomerFactsFragment, (typeof WORDS)[number] | "note" | "tier" | "locale">>
  >({});
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [isBusy, setIsBusy] = useState(false);
  const shown = { ...customer, ...changed };
  const isChanged = Object.keys(changed).length > 0;
  const change = (next: typeof changed) => setChanged((known) => ({ ...known, ...next }));

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setIsBusy(true);
    const outcome = await act(UpdateCustomerDocument, {
      input: { customerId: customer.id, expectedVersion: customer.version, ...changed } as never,
    });
    setIsBusy(false);
    if (!outcome.ok) return setErrors(outcome.userErrors);
    setErrors([]);
    setChanged({});
    tell(t("common.saved"));
  };
  const rest = errorsElsewhere(errors, [...WORDS, "note", "tier", "locale"]);

  return (
    <form className="stack" onSubmit={(event) => void save(event)}>
      <div className="pair">
        {WORDS.map((word) => (
          <Field key={word} label={t(`customer.${word}`)} name={word} errors={errors}>
            {(id) => (
              <Input
                id={id}
                disabled={isFixed}
                value={shown[word] ?? ""}
                onChange={(event) => change({ [word]: event.target.value || null })}
              />
            )}
          </Field>
        ))}
        <Field label={t("customer.tierName")} name="tier" errors={errors}>
          {(id) => (
            <Select
              id={id}
              disabled={isFixed}
              value={shown.tier}
              onChange={(tier) => change({ tier })}
              options={TIERS.map((value) => ({ value, label: t(`customer.tier.${value}`) }))}
            />
          )}
        </Field>
      </div>
      <Field label={t("customer.note")} name="note" errors={errors}>
        {(id) => (
          <Input.TextArea
            id={id}
            disabled={isFixed}
            autoSize={{ minRows: 3 }}
            value={shown.note ?? ""}
            onChange={(event) => change({ note: event.target.value || null })}
          />
        )}
      </Field>
      {rest.length > 0 && (
        <p className="field-error" role="alert">
          {wordsOf(rest)}
        </p>
      )}
      {!isFixed && (
        <div className="row">
          <Button type="primary" htmlType="submit" disabled={!isChanged} loading={isBusy}>
            {t("common.save")}
          </Button>
          {isChanged && <Button onClick={() => setChanged({})}>{t("common.discard")}</Button>}
        </div>
      )}
    </form>
  );
}
