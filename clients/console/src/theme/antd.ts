import { theme, type ThemeConfig } from "antd";

const shared = {
  fontSize: 13,
  borderRadius: 6,
  controlHeight: 32,
  motionDurationFast: "0.08s",
  motionDurationMid: "0.12s",
  motionDurationSlow: "0.15s",
  boxShadow: "none",
  fontFamily: "var(--font)",
};

/** The library's controls in our colours: one accent, lines instead of shadows. */
export function antdTheme(mode: "light" | "dark"): ThemeConfig {
  const isDark = mode === "dark";
  return {
    algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: isDark
      ? {
          ...shared,
          colorPrimary: "#3b7cf0",
          colorError: "#ff7b72",
          colorBgBase: "#14171c",
          colorBgContainer: "#181c22",
          colorBgElevated: "#1d222a",
          colorBorder: "#363d49",
          colorText: "#e6e9ef",
          colorTextPlaceholder: "#8c95a4",
        }
      : {
          ...shared,
          colorPrimary: "#0958d9",
          // The library's own is too pale for the white words on it.
          colorPrimaryHover: "#1f68de",
          colorError: "#cf1322",
          colorBorder: "#cdd3dc",
          colorText: "#1b2230",
          colorTextPlaceholder: "#687385",
        },
    components: {
      Button: { primaryShadow: "none", defaultShadow: "none", dangerShadow: "none", fontWeight: 500 },
      Select: { optionSelectedFontWeight: 500 },
    },
  };
}
