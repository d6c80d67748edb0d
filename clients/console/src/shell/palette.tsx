import { useQuery } from "@apollo/client/react";
import { useRouter } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { FindDocument } from "../gql/graphql.js";
import { showKeys } from "../keys/keymap.js";
import { activeBindings, isMac } from "../keys/use.keys.js";
import { Dialog } from "../parts/dialog.js";
import { Icon } from "../parts/icon.js";
import { useDebounced } from "../parts/debounced.js";
import { useSavedViews } from "../desk/views/use.saved.views.js";
import { type Command, commandsFor, found } from "./commands.js";
import { rank } from "./find/fuzzy.js";
import { useCannedCommands } from "./find/canned.commands.js";

/** One field for everything: actions of the page, places, people and tickets. */
export function Palette({ onClose, onHelp }: { onClose(): void; onHelp(): void }) {
  const { t } = useTranslation();
  const { history } = useRouter();
  const go = (path: string) => history.push(path);
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  // Read once, before the dialog takes the keyboard for itself.
  const { saved } = useSavedViews();
  const [commands] = useState(() => commandsFor(activeBindings(), saved ?? [], go, onHelp));
  const typed = text.trim();
  const asked = useDebounced(typed, 150);
  // One Chinese character says as much as a word.
  const isEnough = asked.length > 1 || /\p{Script=Han}/u.test(asked);
  const { data } = useQuery(FindDocument, { variables: { text: asked }, skip: !isEnough });
  const shown: Command[] = [
    ...rank(commands, typed, (command) => command.text(t)),
    ...useCannedCommands(isEnough ? asked : ""),
    ...(isEnough && data ? found(data, go) : []),
    ...(typed ? [searchFor(typed, go)] : []),
  ];
  const current = Math.min(at, shown.length - 1);

  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }, [current]);

  const run = (command: Command | undefined) => {
    if (!command) return;
    onClose();
    // After the dialog has given the focus back, so that the command may move it.
    setTimeout(command.run);
  };

  return (
    <Dialog title={t("keys.palette")} onClose={onClose} size="top" isBare>
      <input
        className="palette-input"
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={shown[current] ? `palette-${current}` : undefined}
        aria-label={t("keys.palette")}
        placeholder={t("shell.paletteHint")}
        autoFocus
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "ArrowDown") setAt(Math.min(current + 1, shown.length - 1));
          else if (event.key === "ArrowUp") setAt(Math.max(current - 1, 0));
          else if (event.key === "Enter") run(shown[current]);
          else return;
          event.preventDefault();
        }}
      />
      <div className="palette-list" id="palette-list" role="listbox" aria-label={t("shell.results")} ref={list}>
        {shown.map((command, index) => (
          <div
            key={command.id}
            id={`palette-${index}`}
            role="option"
            aria-selected={index === current}
            className="palette-item"
            onMouseMove={() => setAt(index)}
            onClick={() => run(command)}
          >
            <Icon name={command.icon} />
            <span className="clip grow">{command.text(t)}</span>
            {command.detail && <span className="dim clip">{command.detail}</span>}
            {command.keys && showKeys(command.keys, isMac).map((key, place) => <kbd key={place}>{key}</kbd>)}
          </div>
        ))}
        {!shown.length && <p className="palette-group">{t("common.nothingFound")}</p>}
      </div>
    </Dialog>
  );
}

/** Always the last way: what was said, on a page of its own. */
function searchFor(typed: string, go: (path: string) => void): Command {
  return {
    id: "search",
    icon: "search",
    text: (t) => t("shell.searchFor", { text: typed }),
    run: () => go(`/search?${new URLSearchParams({ q: typed }).toString()}`),
  };
}
