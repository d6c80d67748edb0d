import { ConfigProvider } from "antd";
import enUS from "antd/locale/en_US";
import zhCN from "antd/locale/zh_CN";
import { type ReactNode, useMemo } from "react";
import { useLocale } from "../i18n/locale.js";
import { Icon } from "../parts/icon.js";
import { antdTheme } from "../theme/antd.js";
import { useTheme } from "../theme/theme.js";

/** Sets the control library to our colours and the reader's language. */
export function Controls({ children }: { children: ReactNode }) {
  const mode = useTheme();
  const locale = useLocale();
  const theme = useMemo(() => antdTheme(mode), [mode]);
  return (
    <ConfigProvider
      theme={theme}
      locale={locale === "zh-CN" ? zhCN : enUS}
      wave={{ disabled: true }}
      button={{ autoInsertSpace: false }}
      // The library's own icons read themselves out by their English file names.
      select={{ suffixIcon: <Icon name="down" size={12} />, clearIcon: <Icon name="close" size={12} /> }}
      // Pop-ups of a control inside a modal dialog must lie in that dialog, or they open beneath it.
      getPopupContainer={(trigger) => trigger?.closest<HTMLElement>("dialog") ?? document.body}
    >
      {children}
    </ConfigProvider>
  );
}
