import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { draftOf } from "../../actions/action.draft.js";
import { useActionWords } from "../../actions/use.action.words.js";
import { useChoices } from "../../actions/use.choices.js";
import { ApplyMacroDocument, type ApplyMacroMutation, MacroListDocument } from "../../gql/graphql.js";
import { act } from "../../live/act.js";
import { takeHead } from "../../message/messages.cache.js";
import { Dialog } from "../../parts/dialog.js";
import { Icon } from "../../parts/icon.js";
import { Bones, Empty, Failure } from "../../parts/states.js";
import { tell, wordsOf } from "../../parts/toast.js";
import { rank } from "../../shell/find/fuzzy.js";

interface MacroProps {
  readonly conversation: { readonly id: string; readonly version: number };
  onClose(): void;
}

type Results = NonNullable<NonNullable<ApplyMacroMutation["applyMacro"]>["results"]>;

/** Finds a macro, shows what it will do to this conversation, does it; refused, it says which step and why. */
export default function MacroDialog({ conversation, onClose }: MacroProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(MacroListDocument, {
    variables: { first: 100 },
    fetchPolicy: "cache-and-network",
  });
  const words = useActionWords(useChoices());
  const [text, setText] = useState("");
  const [at, setAt] = useState(0);
  const [isBusy, setIsBusy] = useState(false);
  const [refused, setRefused] = useState<{ macro: string; reason: string; results: Results } | null>(null);
  const found = rank(data?.macros.nodes ?? [], text.trim(), (macro) => macro.name);
  const current = Math.min(at, found.length - 1);
  const macro = found[current];

  const apply = async () => {
    if (!macro || isBusy) return;
    setIsBusy(true);
    const outcome = await act(ApplyMacroDocument, {
      input: { macroId: macro.id, conversationId: conversation.id, idempotencyKey: crypto.randomUUID() },
    });
    setIsBusy(false);
    takeHead(outcome.payload?.conversation);
    if (!outcome.ok)
      return setRefused({
        macro: macro.id,
        reason: wordsOf(outcome.userErrors),
        results: outcome.payload?.results ?? [],
      });
    tell(t("pane.macro.done", { name: macro.name, count: outcome.payload.results?.length ?? 0 }));
    onClose();
  };

  return (
    <Dialog title={t("pane.macro.title")} onClose={onClose} size="wide" isBare>
      <input
        className="macro-field"
        role="combobox"
        aria-expanded="true"
        aria-controls="macros"
        aria-label={t("pane.macro.find")}
        placeholder={t("pane.macro.find")}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
          setRefused(null);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (step && found.length) {
            setAt((current + step + found.length) % found.length);
            setRefused(null);
          } else if (event.key === "Enter") void apply();
          else return;
          event.preventDefault();
        }}
      />
      {error && !data ? (
        <Failure error={error} retry={() => void refetch()} isSmall />
      ) : !data ? (
        <Bones />
      ) : !found.length ? (
        <div className="macro-none">
          <Empty title={t(data.macros.nodes.length ? "common.nothingFound" : "pane.macro.none")} isSmall />
        </div>
      ) : (
        <div className="macro-body">
          <ul id="macros" role="listbox" aria-label={t("pane.macro.title")} className="macro-list">
            {found.map((one, index) => (
              <li
                key={one.id}
                role="option"
                aria-selected={index === current}
                className="canned-item"
                onMouseMove={() => index !== current && setAt(index)}
                onMouseDown={(event) => {
                  event.preventDefault();
                  setAt(index);
                  void apply();
                }}
              >
                <span className="clip grow">{one.name}</span>
                <span className="dim canned-scope">{one.team?.name ?? t(`pane.canned.scope.${one.scope}`)}</span>
              </li>
            ))}
          </ul>
          <section className="macro-preview" aria-label={t("pane.macro.will")}>
            <h2>{t("pane.macro.will")}</h2>
            <ol>
              {macro?.actions.map((action, index) => {
                const result = refused?.macro === macro.id ? refused.results[index] : undefined;
                const isBad = !!result && !result.isDone && !!result.message;
                return (
                  <li key={index} data-bad={isBad}>
                    {words(draftOf(action))}
                    {isBad && <span className="field-error">{result.message}</span>}
                  </li>
                );
              })}
            </ol>
            {refused?.macro === macro?.id && refused && (
              <p className="field-error" role="alert">
                <Icon name="alert" size={13} /> {t("pane.macro.refused", { reason: refused.reason })}
              </p>
            )}
            <p className="dim">
              <kbd>↵</kbd> {t("pane.macro.apply")}
            </p>
          </section>
        </div>
      )}
    </Dialog>
  );
}
