import { useTranslation } from "react-i18next";
import { Icon } from "./icon.js";

/** The mark that empties a field, named in the language on screen. */
export function Clear() {
  const { t } = useTranslation();
  return (
    <span role="img" aria-label={t("common.clear")}>
      <Icon name="close" size={12} />
    </span>
  );
}
