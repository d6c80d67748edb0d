import "./template.css";
import { useQuery } from "@apollo/client/react";
import { Input } from "antd";
import type { TextAreaRef } from "antd/es/input/TextArea.js";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { ReplyVariablesDocument } from "../gql/graphql.js";
import { problemIn } from "./template.js";

interface TextProps {
  readonly id?: string;
  readonly label: string;
  readonly value: string;
  /** Nobody looks at it before it is sent, so that a variable that may be unknown needs a default. */
  readonly isUnattended?: boolean;
  readonly minRows?: number;
  onChange(text: string): void;
}

/** A text that may name variables: they are put in by a click, and a wrong one is said while it is typed. */
export function VariableText({ id, label, value, isUnattended = false, minRows = 1, onChange }: TextProps) {
  const { t, i18n } = useTranslation();
  const { data } = useQuery(ReplyVariablesDocument, { context: { language: i18n.language } });
  const variables = data?.replyVariables ?? [];
  const area = useRef<TextAreaRef>(null);
  const problem = data && problemIn(value, variables, isUnattended);

  const insert = (name: string, canBeMissing: boolean) => {
    const element = area.current?.resizableTextArea?.textArea;
    const [start, end] = [element?.selectionStart ?? value.length, element?.selectionEnd ?? value.length];
    const slot = isUnattended && canBeMissing ? `{{${name}|${t("template.otherwise")}}}` : `{{${name}}}`;
    onChange(value.slice(0, start) + slot + value.slice(end));
    requestAnimationFrame(() => {
      element?.focus();
      element?.setSelectionRange(start + slot.length, start + slot.length);
    });
  };

  return (
    <span className="variable-text">
      <Input.TextArea
        {...(id ? { id } : {})}
        ref={area}
        aria-label={label}
        placeholder={label}
        autoSize={{ minRows, maxRows: 10 }}
        status={problem ? "warning" : ""}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <span className="variables" role="group" aria-label={t("template.variables")}>
        {variables.map(({ name, meaning, canBeMissing }) => (
          <button
            key={name}
            type="button"
            className="variable"
            title={`{{${name}}}`}
            onClick={() => insert(name, canBeMissing)}
          >
            {meaning}
          </button>
        ))}
      </span>
      {problem && (
        <span className="field-error" role="status">
          {t(`template.problem.${problem.kind}`, { name: problem.name })}
        </span>
      )}
    </span>
  );
}
