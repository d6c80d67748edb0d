import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useState } from "react";
import { useLanguage } from "../preferences.js";
import { textsIn } from "../texts.js";
import { documentOf } from "./documents.js";
import { type Example, examples, type Kind } from "./examples.js";

const kinds: readonly Kind[] = ["query", "mutation", "subscription"];

function Shelf() {
  const language = useLanguage();
  const texts = textsIn(language);
  const [search, setSearch] = useState("");
  const { addTab, setVisiblePlugin } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);

  const words = search.trim().toLowerCase();
  const found = examples.filter((example) =>
    [...Object.values(example.title), ...Object.values(example.line), example.file].some((text) => text.toLowerCase().includes(words)),
  );
  const open = (example: Example) => {
    // What is in the tab may be work of an hour; an example never writes over it.
    if (queryEditor?.getValue().trim()) addTab();
    queryEditor?.setValue(documentOf(example.file));
    variableEditor?.setValue(example.variables ? JSON.stringify(example.variables(new Date()), null, 2) : "");
    if (matchMedia("(max-width: 720px)").matches) setVisiblePlugin(null);
    else queryEditor?.focus();
  };
  return (
    <section className="shelf" aria-label={texts.shelf}>
      <h2>{texts.shelf}</h2>
      <p>{texts.shelfLead}</p>
      <input
        type="search"
        placeholder={texts.search}
        aria-label={texts.search}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      {found.length === 0 && <p role="status">{texts.nothing}</p>}
      {kinds.map((kind) => {
        const ofKind = found.filter((example) => example.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <div key={kind}>
            <h3>{texts.kinds[kind]}</h3>
            <ul>
              {ofKind.map((example) => (
                <li key={example.file}>
                  <button type="button" disabled={!queryEditor} onClick={() => open(example)}>
                    <strong>{example.title[language]}</strong>
                    <span>{example.line[language]}</span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function ShelfIcon() {
  return (
    <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" aria-hidden="true">
      <path d="M3 3.5h3.5v13H3zM6.5 3.5H10v13H6.5zM11 4.4l3.3-.9 3 12.6-3.3.9z" />
    </svg>
  );
}

export const shelfPlugin: GraphiQLPlugin = { title: "Examples · 示例", icon: ShelfIcon, content: Shelf };
