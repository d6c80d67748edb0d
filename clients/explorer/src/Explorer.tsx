import type { Fetcher } from "@graphiql/toolkit";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Cost } from "./cost.js";
import { makeFetcher } from "./fetcher.js";
import {
  LanguageContext,
  rememberedLanguage,
  rememberedToken,
  rememberLanguage,
  rememberToken,
} from "./preferences.js";
import { shelfPlugin } from "./shelf/Shelf.js";
import { TopBar } from "./TopBar.js";
import type { Language } from "./texts.js";

// The same object at each render: the provider takes a new one for a change of plugins.
const plugins = [shelfPlugin, HISTORY_PLUGIN];
const firstTab =
  "# Switchboard · ⌘/Ctrl Enter\n\nquery Viewer {\n  viewer {\n    kind\n    scopes\n    workspace {\n      name\n    }\n  }\n}\n";

export function Explorer() {
  const [language, setLanguage] = useState<Language>(rememberedLanguage);
  const [token, setToken] = useState(rememberedToken);
  const [cost, setCost] = useState<Cost | null>(null);
  const current = useRef(token);
  const wire = useMemo(
    () => makeFetcher({ endpoint: `${location.origin}/graphql`, token: () => current.current, onCost: setCost }),
    [],
  );
  // Another credential may see another schema: a fetcher that is new makes the provider ask for it again.
  const fetcher = useMemo<Fetcher>(() => (params, options) => wire.fetcher(params, options), [wire, token]);

  useEffect(() => {
    document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
    rememberLanguage(language);
  }, [language]);

  const apply = (next: string) => {
    current.current = next;
    rememberToken(next);
    setToken(next);
    wire.renew();
  };
  return (
    <LanguageContext value={language}>
      <div className="explorer">
        <TopBar fetcher={fetcher} token={token} cost={cost} onToken={apply} onLanguage={setLanguage} />
        <main>
          <GraphiQL
            fetcher={fetcher}
            plugins={plugins}
            visiblePlugin={shelfPlugin.title}
            defaultQuery={firstTab}
            defaultEditorToolsVisibility="variables"
            inputValueDeprecation
          >
            <GraphiQL.Logo>
              <span />
            </GraphiQL.Logo>
          </GraphiQL>
        </main>
      </div>
    </LanguageContext>
  );
}
