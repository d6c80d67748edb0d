import { useState } from "preact/hooks";
import { useDesk } from "../hooks.js";
import { StarIcon } from "../icons.js";

const scores = [1, 2, 3, 4, 5] as const;

/** One to five with a word, asked once per round after the conversation was resolved. */
export function Survey() {
  const { chat, texts } = useDesk();
  const [score, setScore] = useState(0);
  const [comment, setComment] = useState("");
  const [isSending, setIsSending] = useState(false);

  const submit = (event: Event) => {
    event.preventDefault();
    if (score === 0 || isSending) return;
    setIsSending(true);
    void chat.rate(score, comment.trim()).finally(() => setIsSending(false));
  };
  return (
    <form class="survey" onSubmit={submit}>
      <fieldset>
        <legend>{texts.surveyAsk}</legend>
        <div class="stars">
          {scores.map((value) => (
            <label key={value} data-on={value <= score}>
              <input
                type="radio"
                name="score"
                class="unheard"
                checked={value === score}
                aria-label={`${texts.surveyScore(value)}, ${texts.surveyWords[value - 1]}`}
                onChange={() => setScore(value)}
              />
              <StarIcon />
            </label>
          ))}
          <span aria-hidden="true">{score > 0 ? texts.surveyWords[score - 1] : ""}</span>
        </div>
      </fieldset>
      {score > 0 && (
        <textarea
          rows={2}
          maxLength={1_000}
          placeholder={texts.surveyComment}
          aria-label={texts.surveyComment}
          value={comment}
          onInput={(event) => setComment(event.currentTarget.value)}
        />
      )}
      <div class="actions">
        <button type="submit" class="primary" disabled={score === 0 || isSending}>
          {texts.surveySend}
        </button>
        <button type="button" class="link" onClick={() => chat.skipSurvey()}>
          {texts.surveySkip}
        </button>
      </div>
    </form>
  );
}
