import type { PreChatAnswer } from "../../chat/session.js";
import type { ChannelFacts } from "../../chat/state.js";
import type { Texts } from "../../texts/texts.js";
import { useDesk } from "../hooks.js";
import { Field } from "./Field.js";

type Asked = ChannelFacts["preChatForm"][number];
export type Values = Readonly<Record<string, string>>;

/** The fields of the channel's form. */
export function Questions({
  form,
  values,
  errors,
  onInput,
}: {
  form: readonly Asked[];
  values: Values;
  errors: Values;
  onInput(key: string, value: string): void;
}) {
  const { texts } = useDesk();
  return (
    <>
      {form.map(({ key, label, kind, isRequired, choices, maxLength }) => (
        <Field key={key} label={label} isRequired={isRequired} error={errors[key]}>
          {(own) => {
            const shared = {
              ...own,
              value: values[key] ?? "",
              "aria-required": isRequired,
              onInput: (event: { currentTarget: { value: string } }) => onInput(key, event.currentTarget.value),
            };
            if (kind === "CHOICE")
              return (
                <select {...shared}>
                  <option value="">{texts.choose}</option>
                  {choices.map((choice) => (
                    <option key={choice}>{choice}</option>
                  ))}
                </select>
              );
            if (kind === "TEXT" && maxLength > 200) return <textarea rows={3} maxLength={maxLength} {...shared} />;
            if (kind === "EMAIL") return <input type="email" autocomplete="email" maxLength={maxLength} {...shared} />;
            if (kind === "PHONE") return <input type="tel" autocomplete="tel" maxLength={maxLength} {...shared} />;
            if (kind === "NAME") return <input autocomplete="name" maxLength={maxLength} {...shared} />;
            return <input type="text" maxLength={maxLength} {...shared} />;
          }}
        </Field>
      ))}
    </>
  );
}

/** What can be told without the server; that judges again. */
export function wrongIn(form: readonly Asked[], values: Values, texts: Texts): Record<string, string> {
  return Object.fromEntries(
    form.flatMap(({ key, kind, isRequired }) => {
      const value = values[key]?.trim() ?? "";
      if (!value) return isRequired ? [[key, texts.fillIn]] : [];
      if (kind === "EMAIL" && !isEmail(value)) return [[key, texts.wrongEmail]];
      return kind === "PHONE" && !isPhone(value) ? [[key, texts.wrongPhone]] : [];
    }),
  );
}

export const isEmail = (value: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/.test(value.trim());

export const isPhone = (value: string): boolean =>
  /^\+?[\d\s().-]+$/.test(value) && /^\d{5,15}$/.test(value.replace(/\D/g, ""));

export const answersOf = (form: readonly Asked[], values: Values): PreChatAnswer[] =>
  form.flatMap(({ key }) => (values[key]?.trim() ? [{ key, value: values[key].trim() }] : []));
