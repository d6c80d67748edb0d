import { useState } from "preact/hooks";
import { useDesk } from "../hooks.js";
import { StarIcon } from "../icons.js";

const scores = [1, 2, 3, 4, 5] as const;
const good = 4;

/** One to five with a word and what stood out, asked once per round after the conversation was resolved. */
export function Survey() {
  const { chat, state, texts, language } = useDesk();
  const [score, setScore] = useState(0);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [comment, setComment] = useState("");
  const [isSending, setIsSending] = useState(false);
  const reasons = (state.channel?.survey.reasons ?? []).filter(
    ({ fromScore, toScore }) => fromScore <= score && score <= toScore,
  );
  const fitting = chosen.filter((key) => reasons.some((reason) => reason.key === key));
  const choose = (key: string) =>
    setChosen(fitting.includes(key) ? fitting.filter((one) => one !== key) : [...fitting, key].slice(-10));

  const submit = (event: Event) => {
    event.preventDefault();
    if (score === 0 || isSending) return;
    setIsSending(true);
    void chat.rate(score, fitting, comment.trim()).finally(() => setIsSending(false));
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
      {reasons.length > 0 && (
        <fieldset>
          <legend>{score >= good ? texts.surveyGood : texts.surveyBad}</legend>
          <div class="reasons">
            {reasons.map(({ key, labelEn, labelZh }) => (
              <button key={key} type="button" aria-pressed={fitting.includes(key)} onClick={() => choose(key)}>
                {language === "zh" ? labelZh : labelEn}
              </button>
            ))}
          </div>
        </fieldset>
      )}
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
