import { useRef, useState } from "preact/hooks";
import { useDesk } from "../hooks.js";
import { focusWrong } from "./Field.js";
import { answersOf, Questions, type Values, wrongIn } from "./Questions.js";

/** What the channel asks before a conversation begins. */
export function PreChat() {
  const { chat, state, texts } = useDesk();
  const form = state.channel?.preChatForm ?? [];
  const [values, setValues] = useState<Values>({});
  const [errors, setErrors] = useState<Values>({});
  const element = useRef<HTMLFormElement>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const wrong = wrongIn(form, values, texts);
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return focusWrong(element.current);
    chat.answer(answersOf(form, values));
  };
  return (
    <form ref={element} class="form" noValidate onSubmit={submit} aria-label={texts.beforeTitle}>
      <h2>{texts.beforeTitle}</h2>
      {state.channel?.greeting && <p class="lead">{state.channel.greeting}</p>}
      <Questions
        form={form}
        values={values}
        errors={{ ...state.answerErrors, ...errors }}
        onInput={(key, value) => setValues({ ...values, [key]: value })}
      />
      <div class="actions">
        <button type="submit" class="primary">
          {texts.beforeStart}
        </button>
        <button type="button" class="link" onClick={() => chat.store.set({ leaving: "shown" })}>
          {texts.leaveAMessage}
        </button>
      </div>
    </form>
  );
}
