import { useTranslation } from "react-i18next";
import { CopyLine } from "../../parts/copy.line.js";
import { SettingsSection } from "../draft/settings.section.js";

/** The line that puts the chat onto a page of the workspace's. */
export function snippetOf(key: string, origin: string): string {
  return `<script src="${origin}/widget.js" data-channel="${key}" async></script>`;
}

export function InstallSection({ channelKey }: { channelKey: string }) {
  const { t } = useTranslation();
  return (
    <SettingsSection title={t("channels.install")} text={t("channels.installText")}>
      <div>
        <span className="field-label">{t("channels.snippet")}</span>
        <CopyLine text={snippetOf(channelKey, location.origin)} name={t("channels.copy")} />
      </div>
    </SettingsSection>
  );
}
