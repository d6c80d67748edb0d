import type { Fetcher } from "@graphiql/toolkit";
import { type FormEvent, useEffect, useState } from "react";
import type { Cost } from "./cost.js";
import mark from "./mark.svg";
import { useLanguage } from "./preferences.js";
import { type Language, type Texts, textsIn } from "./texts.js";

interface TopBarProps {
  fetcher: Fetcher;
  token: string;
  cost: Cost | null;
  onToken(token: string): void;
  onLanguage(language: Language): void;
}

/** Who one is, what the last request cost, and in which language. */
export function TopBar({ fetcher, token, cost, onToken, onLanguage }: TopBarProps) {
  const language = useLanguage();
  const texts = textsIn(language);
  const [draft, setDraft] = useState(token);
  const who = useWho(fetcher, texts);

  const apply = (event: FormEvent) => {
    event.preventDefault();
    onToken(draft.trim());
  };
  return (
    <header className="bar">
      <h1>
        <img src={mark} alt="" width="22" height="22" />
        Switchboard <span>{texts.title}</span>
      </h1>
      <form onSubmit={apply} role="search" aria-label={texts.access}>
        <input
          type="password"
          autoComplete="off"
          spellCheck={false}
          aria-label={texts.access}
          title={texts.accessHint}
          placeholder={texts.access}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
        />
        <button type="submit" disabled={draft.trim() === token}>
          {texts.apply}
        </button>
        {token && (
          <button
            type="button"
            onClick={() => {
              setDraft("");
              onToken("");
            }}
          >
            {texts.clear}
          </button>
        )}
      </form>
      <p className="who" role="status">
        {who ?? (
          <>
            {texts.anonymous} <a href="/">{texts.signIn}</a>
          </>
        )}
      </p>
      <CostLine cost={cost} language={language} texts={texts} />
      <fieldset aria-label={texts.language}>
        {(["zh", "en"] as const).map((one) => (
          <button key={one} type="button" aria-pressed={one === language} onClick={() => onLanguage(one)}>
            {one === "zh" ? "中文" : "English"}
          </button>
        ))}
      </fieldset>
    </header>
  );
}

function CostLine({ cost, language, texts }: { cost: Cost | null; language: Language; texts: Texts }) {
  const number = new Intl.NumberFormat(language === "zh" ? "zh-CN" : "en");
  const write = (value: number | null) => (value === null ? "—" : number.format(value));
  const share = cost?.limit ? Math.min(1, cost.requested / cost.limit) : 0;
  return (
    <p className="cost" title={texts.cost} aria-live="polite">
      {cost ? texts.costOf(write(cost.requested), write(cost.limit)) : texts.noCost}
      {cost && <meter min={0} max={1} high={0.7} optimum={0} value={share} aria-label={texts.cost} />}
      {cost?.remaining != null && <span>{texts.left(write(cost.remaining))}</span>}
    </p>
  );
}

const whoQuery = "query Who { viewer { kind agent { name } workspace { name } } }";

interface Who {
  data?: { viewer: { kind: string; agent: { name: string } | null; workspace: { name: string } } | null } | null;
}

/** Tells at once whether a key is good, instead of at the first query; null when the server knows nobody. */
function useWho(fetcher: Fetcher, texts: Texts): string | null {
  const [answer, setAnswer] = useState<Who | "checking" | "unreachable">("checking");
  useEffect(() => {
    let isCurrent = true;
    setAnswer("checking");
    Promise.resolve(fetcher({ query: whoQuery, operationName: "Who" }))
      .then((result) => isCurrent && setAnswer(result as Who))
      .catch(() => isCurrent && setAnswer("unreachable"));
    return () => {
      isCurrent = false;
    };
  }, [fetcher]);
  if (answer === "checking") return texts.checking;
  if (answer === "unreachable") return texts.unreachable;
  const viewer = answer.data?.viewer;
  return viewer ? texts.as(viewer.agent?.name ?? texts.apiKey, viewer.workspace.name) : null;
}
