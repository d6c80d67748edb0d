import { useTranslation } from "react-i18next";

/** To whom the next words go: the customer, colleagues, or the agent who serves. */
export type Mode = "reply" | "note" | "whisper";

/** Drafts of notes and whispers lie beside the reply's, so that changing the mode loses nothing. */
export const draftOf = (conversationId: string, mode: Mode): string =>
  mode === "reply" ? conversationId : `${conversationId}#${mode}`;

interface ModesProps {
  readonly modes: readonly Mode[];
  readonly current: Mode;
  onPick(mode: Mode): void;
}

export function Modes({ modes, current, onPick }: ModesProps) {
  const { t } = useTranslation();
  if (modes.length < 2) return null;
  return (
    <div className="composer-modes" role="tablist" aria-label={t("conversation.mode.label")}>
      {modes.map((mode) => (
        <button
          key={mode}
          type="button"
          role="tab"
          aria-selected={mode === current}
          className="composer-mode"
          title={t(`conversation.mode.${mode}Hint`)}
          onClick={() => onPick(mode)}
        >
          {t(`conversation.mode.${mode}`)}
        </button>
      ))}
    </div>
  );
}
