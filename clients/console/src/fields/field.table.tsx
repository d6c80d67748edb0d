import { useTranslation } from "react-i18next";
import type { FieldRowFragment } from "../gql/graphql.js";
import { useSorting } from "../sorting/use.sorting.js";

interface TableProps {
  readonly fields: readonly FieldRowFragment[];
  readonly mayEdit: boolean;
  onOpen(id: string): void;
  onMove(from: number, to: number): void;
}

export function FieldTable({ fields, mayEdit, onOpen, onMove }: TableProps) {
  const { t } = useTranslation();
  const sorting = useSorting(fields.length, onMove);
  return (
    <table className="plain-table sorted-table">
      <thead>
        <tr>
          {mayEdit && (
            <th className="handle-cell">
              <span className="hidden-text">{t("library.order")}</span>
            </th>
          )}
          <th scope="col">{t("library.label")}</th>
          <th scope="col">{t("library.type")}</th>
          <th scope="col" className="only-wide">
            {t("library.key")}
          </th>
          <th>
            <span className="hidden-text">{t("common.edit")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field, index) => (
          <tr key={field.id} {...(mayEdit ? sorting.rowOf(index) : {})}>
            {mayEdit && (
              <td className="handle-cell">
                <button
                  type="button"
                  className="handle"
                  aria-label={t("library.moveNamed", { name: field.label })}
                  {...sorting.handleOf(index)}
                />
              </td>
            )}
            <td>
              <span className="row row-wrap" style={{ gap: "2px 8px" }}>
                <span className={field.isArchived ? "dim" : ""}>{field.label}</span>
                {field.isRequiredToResolve && <span className="pill pill-warm">{t("library.required")}</span>}
                {field.isArchived && <span className="pill">{t("library.archived")}</span>}
              </span>
            </td>
            <td>
              {t(`library.fieldType.${field.type}`)}
              {field.choices.length > 0 && <span className="dim field-choices">{field.choices.join(" · ")}</span>}
            </td>
            <td className="only-wide">
              <code className="dim">{field.key}</code>
            </td>
            <td className="right">
              {mayEdit && (
                <button
                  type="button"
                  className="link-button"
                  aria-label={t("library.editNamed", { name: field.label })}
                  onClick={() => onOpen(field.id)}
                >
                  {t("common.edit")}
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
