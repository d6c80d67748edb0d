/** Most particular first: browsers name those that they descend from as well. */
const BROWSERS: readonly (readonly [name: string, mark: RegExp])[] = [
  ["WeChat", /MicroMessenger\/(\d+)/],
  ["WeCom", /wxwork\/(\d+)/i],
  ["Alipay", /AlipayClient\/(\d+)/],
  ["DingTalk", /DingTalk\/(\d+)/],
  ["QQ Browser", /M?QQBrowser\/(\d+)/],
  ["UC Browser", /UCBrowser\/(\d+)/],
  ["Quark", /Quark\/(\d+)/],
  ["Samsung Internet", /SamsungBrowser\/(\d+)/],
  ["Huawei Browser", /HuaweiBrowser\/(\d+)/],
  ["Mi Browser", /MiuiBrowser\/(\d+)/],
  ["Edge", /Edg(?:e|A|iOS)?\/(\d+)/],
  ["Opera", /(?:OPR|Opera|OPT)\/(\d+)/],
  ["Firefox", /(?:Firefox|FxiOS)\/(\d+)/],
  ["Chrome", /(?:Chrome|CriOS|Chromium)\/(\d+)/],
  ["Safari", /Version\/(\d+)[\d.]* (?:Mobile\/\S+ )?Safari\//],
];

/** Without a version where the browser is known to say an old one for ever. */
const SYSTEMS: readonly (readonly [name: string, mark: RegExp])[] = [
  ["HarmonyOS", /(?:HarmonyOS|OpenHarmony) ?(\d+)?/],
  ["iPadOS", /iPad; (?:CPU )?OS (\d+)/],
  ["iOS", /(?:iPhone|iPod)[^)]*? OS (\d+)/],
  ["Android", /Android (\d+)?/],
  ["Windows", /Windows NT/],
  ["macOS", /Mac OS X|Macintosh/],
  ["ChromeOS", /CrOS/],
  ["Linux", /Linux|X11/],
];

const named = (from: typeof BROWSERS, text: string): string | null => {
  for (const [name, mark] of from) {
    const found = mark.exec(text);
    if (found) return found[1] ? `${name} ${found[1]}` : name;
  }
  return null;
};

/** What a browser says of itself, in a few words: `Chrome 156 · Linux`. What is not such a text stays as it is. */
export function deviceName(said: string): string {
  if (!said.includes("/")) return said;
  const words = [named(BROWSERS, said), named(SYSTEMS, said)].filter((word) => word !== null);
  return words.length > 0 ? words.join(" · ") : said;
}
