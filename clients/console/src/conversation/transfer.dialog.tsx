import { useQuery } from "@apollo/client/react";
import { Button, Input } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AgentsDocument, TransferTermsDocument, type ConversationRowFragment } from "../gql/graphql.js";
import { useLocale } from "../i18n/locale.js";
import { useAgentChanges } from "../queue/use.agents.js";
import { useLoads } from "../queue/use.loads.js";
import { Clear } from "../parts/clear.js";
import { Dialog } from "../parts/dialog.js";
import { Field } from "../parts/field.js";
import { Bones, Failure } from "../parts/states.js";
import { span } from "../time/format.js";
import { TransferOption } from "./transfer.option.js";
import { useMoves } from "./use.moves.js";
import { useTargets } from "./use.targets.js";

/** Hands the conversation to a person or a team, with a word to whoever takes it. */
export default function TransferDialog({
  conversation,
  onClose,
}: {
  conversation: ConversationRowFragment;
  onClose(): void;
}) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { transfer } = useMoves();
  const { data, error, refetch } = useQuery(AgentsDocument);
  useAgentChanges(data?.agents.liveCursor);
  const { data: terms } = useQuery(TransferTermsDocument);
  const rule = terms?.transferRule;
  const [text, setText] = useState("");
  const [note, setNote] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  const targets = useTargets(conversation.assignee?.id, data, useLoads(), text.trim());
  const target = targets.find((one) => one.id === chosen) ?? null;

  const step = (by: number) => {
    const at = targets.findIndex((one) => one.id === chosen);
    const next = targets[(at + by + targets.length) % targets.length];
    if (next) setChosen(next.id);
  };
  const go = async () => {
    if (!target || isBusy) return;
    setIsBusy(true);
    const ok = await transfer(
      conversation,
      target.kind === "supervisor"
        ? { isSupervisor: true }
        : target.kind === "team"
          ? { teamId: target.id }
          : { agentId: target.id },
      note.trim(),
    );
    setIsBusy(false);
    if (ok) onClose();
  };

  return (
    <Dialog
      title={t("conversation.transferTitle")}
      onClose={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t("common.cancel")}</Button>
          <Button type="primary" disabled={!target} loading={isBusy} onClick={() => void go()}>
            {target ? t("conversation.transferTo", { name: target.name }) : t("conversation.transfer")}
          </Button>
        </>
      }
    >
      <div className="stack">
        <Input
          allowClear={{ clearIcon: <Clear /> }}
          autoFocus
          aria-label={t("conversation.findTarget")}
          placeholder={t("conversation.findTarget")}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === "ArrowDown" || event.key === "ArrowUp") {
              event.preventDefault();
              step(event.key === "ArrowDown" ? 1 : target ? -1 : 0);
            }
            // The first Enter chooses the best match, the next one hands over.
            if (event.key === "Enter" && target) void go();
            else if (event.key === "Enter") setChosen(targets[0]?.id ?? null);
          }}
        />
        {error && !data ? (
          <Failure error={error} retry={() => void refetch()} isSmall />
        ) : !data ? (
          <Bones />
        ) : (
          <div className="targets" role="radiogroup" aria-label={t("conversation.transferTitle")}>
            {targets.map((one) => (
              <TransferOption
                key={one.id}
                target={one}
                isChosen={one.id === chosen}
                onChoose={() => setChosen(one.id)}
              />
            ))}
            {!targets.length && <p className="dim">{t("common.nothingFound")}</p>}
          </div>
        )}
        {target && target.kind !== "team" && !!rule?.answerSeconds && (
          <p className="field-hint">
            {t(`pane.transfer.asked.${rule.returnsTo}`, { name: target.name, time: span(rule.answerSeconds, locale) })}
          </p>
        )}
        <Field label={t("conversation.note")} hint={t("conversation.noteHint")}>
          {(id) => (
            <Input.TextArea
              id={id}
              rows={2}
              maxLength={1_000}
              value={note}
              onChange={(event) => setNote(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void go();
              }}
            />
          )}
        </Field>
      </div>
    </Dialog>
  );
}
