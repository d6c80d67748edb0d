import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { Icon } from "../parts/icon.js";
import { AttachButton } from "../upload/attach.button.js";
import { EmojiButton } from "./emoji.js";
import { FormatMenu } from "./format/format.menu.js";
import type { Mark } from "./format/marked.js";
import type { Mode } from "./mode.js";

/** Longest message the server takes, in characters; the count shows when it gets near. */
export const LONGEST = 4_000;

interface ToolsProps {
  readonly mode: Mode;
  readonly length: number;
  readonly canSend: boolean;
  onInsert(text: string): void;
  onMark(mark: Mark): void;
  onCanned(): void;
  onFiles(files: readonly File[]): void;
  onSend(): void;
}

/** The line under the field: what can be put into it, and the way out. */
export function Tools({ mode, length, canSend, onInsert, onMark, onCanned, onFiles, onSend }: ToolsProps) {
  const { t } = useTranslation();
  return (
    <div className="composer-tools">
      {mode === "reply" && (
        <>
          <button
            type="button"
            className="icon-button"
            aria-label={t("keys.canned")}
            title={`${t("keys.canned")}  /`}
            onClick={onCanned}
          >
            <Icon name="slash" />
          </button>
        </>
      )}
      {mode !== "whisper" && <AttachButton onFiles={onFiles} />}
      <FormatMenu onMark={onMark} />
      <EmojiButton onPick={onInsert} />
      <span className="grow" />
      {length > LONGEST - 400 && (
        <span className="num dim">
          {length} / {LONGEST}
        </span>
      )}
      <span className="dim only-wide composer-hint">
        <kbd>↵</kbd> {t(mode === "reply" ? "conversation.send" : "conversation.mode.keep")} <kbd>⇧</kbd>
        <kbd>↵</kbd> {t("conversation.newLine")}
      </span>
      <Button type="primary" disabled={!canSend} onClick={onSend} icon={<Icon name="send" size={14} />}>
        {t(mode === "reply" ? "conversation.send" : "conversation.mode.keep")}
      </Button>
    </div>
  );
}
