import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Empty } from "../parts/states.js";

export function NotFound() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <Empty title={t("shell.notFound")} text={t("shell.notFoundText")} icon="search">
        <Link to="/desk">{t("shell.toDesk")}</Link>
      </Empty>
    </div>
  );
}
