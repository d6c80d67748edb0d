import "./languages.css";
import { Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../i18n/locale.js";
import { offers } from "./names.js";

interface AddProps {
  /** Where there are several of them on a page. */
  readonly name?: string;
  readonly taken: readonly string[];
  onAdd(tag: string): void;
}

const LANGUAGES_MOST = 20;

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly own: string;
}

/** A language by name or tag: type, Enter. Nothing when there are as many as there may be. */
export function AddLanguage({ name: label, taken, onAdd }: AddProps) {
  const { t } = useTranslation();
  const reader = useLocale();
  const [typed, setTyped] = useState("");
  if (taken.length >= LANGUAGES_MOST) return null;
  return (
    <Select<string | null, Choice>
      className="language-add"
      size="small"
      showSearch={{ filterOption: false, searchValue: typed, onSearch: setTyped }}
      value={null}
      placeholder={t("languages.add")}
      aria-label={label ?? t("languages.add")}
      notFoundContent={<span className="dim">{t("languages.unknown")}</span>}
      popupMatchSelectWidth={300}
      onChange={(tag) => {
        setTyped("");
        if (tag) onAdd(tag);
      }}
      options={offers(typed, taken, reader).map(({ tag, name, own }) => ({ value: tag, label: name, own }))}
      optionRender={({ data: { value, label, own } }) => (
        <span className="language-offer">
          <span className="clip grow">
            {label}
            {own !== label && (
              <span className="dim" lang={value}>
                {" · "}
                {own}
              </span>
            )}
          </span>
          <code>{value}</code>
        </span>
      )}
    />
  );
}
