import { useRef, useState } from "preact/hooks";
import type { Texts } from "../../texts/texts.js";
import { useDesk } from "../hooks.js";
import { Field, focusWrong } from "./Field.js";
import { isEmail, isPhone } from "./Questions.js";

export function ContactField(props: { value: string; error: string | undefined; onInput(value: string): void }) {
  const { texts } = useDesk();
  return (
    <Field label={texts.leaveContact} hint={texts.leaveContactHint} isRequired error={props.error}>
      {(own) => (
        <input
          {...own}
          type="text"
          inputMode="email"
          autocomplete="email"
          maxLength={254}
          aria-required
          value={props.value}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** What is wrong with it, under the field's own name. */
export const wrongContact = (value: string, texts: Texts): Record<string, string> =>
  isEmail(value) || isPhone(value.trim()) ? {} : { contact: texts.wrongContact };

/** For whoever waits and would rather be answered elsewhere. */
export function ReachMe({ onDone }: { onDone(): void }) {
  const { chat, state, texts } = useDesk();
  const [contact, setContact] = useState("");
  const [error, setError] = useState<string>();
  const [isSending, setIsSending] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const submit = async (event: Event) => {
    event.preventDefault();
    const wrong = wrongContact(contact, texts)["contact"];
    setError(wrong);
    if (wrong) return focusWrong(form.current);
    setIsSending(true);
    const refused = await chat.wishes.callMeLater(state.conversation?.id ?? "", contact);
    setIsSending(false);
    if (!refused) return onDone();
    setError(Object.values(refused)[0]);
    focusWrong(form.current);
  };
  return (
    <form ref={form} class="reach" noValidate onSubmit={(event) => void submit(event)}>
      <ContactField value={contact} error={error} onInput={setContact} />
      <div class="actions">
        <button type="submit" class="primary" disabled={isSending}>
          {texts.reachSend}
        </button>
        <button type="button" class="link" onClick={onDone}>
          {texts.back}
        </button>
      </div>
    </form>
  );
}
