import { useRef, useState } from "preact/hooks";
import { openingInWords } from "../../texts/format.js";
import { useDesk } from "../hooks.js";
import { ContactField, wrongContact } from "./Contact.js";
import { Field, focusWrong } from "./Field.js";
import { answersOf, Questions, type Values, wrongIn } from "./Questions.js";

/** A message for when somebody is there, with where the answer is to go. */
export function Leave() {
  const { chat, state, texts, language } = useDesk();
  const { channel } = state;
  const form = channel?.preChatForm ?? [];
  const [values, setValues] = useState<Values>({});
  const [text, setText] = useState(() => chat.session.draft);
  const [contact, setContact] = useState("");
  const [errors, setErrors] = useState<Values>({});
  const [isSending, setIsSending] = useState(false);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const element = useRef<HTMLFormElement>(null);
  const opening = channel?.availability.nextOpeningAt;

  const submit = async (event: Event) => {
    event.preventDefault();
    if (isSending) return;
    const wrong: Record<string, string> = { ...wrongIn(form, values, texts), ...wrongContact(contact, texts) };
    if (!text.trim()) wrong["text"] = texts.fillIn;
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return focusWrong(element.current);
    setIsSending(true);
    const left = { text: text.trim(), contact, answers: answersOf(form, values), idempotencyKey };
    const refused = await chat.leaveMessage(left);
    setIsSending(false);
    if (!refused) return chat.store.set({ leaving: "by hours" });
    setErrors(refused);
    focusWrong(element.current);
  };
  return (
    <form ref={element} class="form" noValidate onSubmit={(event) => void submit(event)} aria-label={texts.leaveTitle}>
      <h2>{texts.leaveTitle}</h2>
      {channel?.availability.isOpen === false && (
        <p class="lead">
          {channel.offHoursText ?? texts.closedNow}
          {opening && <strong>{texts.opensAt(openingInWords(new Date(opening), new Date(), language))}</strong>}
        </p>
      )}
      <Field label={texts.leaveText} isRequired error={errors["text"]}>
        {(own) => (
          <textarea
            {...own}
            rows={4}
            maxLength={4_000}
            aria-required
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              chat.session.draft = event.currentTarget.value;
            }}
          />
        )}
      </Field>
      <ContactField value={contact} error={errors["contact"]} onInput={setContact} />
      <Questions
        form={form}
        values={values}
        errors={errors}
        onInput={(key, value) => setValues({ ...values, [key]: value })}
      />
      {errors[""] && (
        <p class="wrong" role="alert">
          {errors[""]}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="primary" disabled={isSending}>
          {texts.leaveSend}
        </button>
        <button type="button" class="link" onClick={() => chat.store.set({ leaving: "aside" })}>
          {texts.leaveInstead}
        </button>
      </div>
    </form>
  );
}
