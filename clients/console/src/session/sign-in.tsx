import "./sign-in.css";
import { Button } from "antd";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { SignInDocument } from "../gql/graphql.js";
import { chooseLanguage } from "../i18n/i18n.js";
import { act, type UserError } from "../live/act.js";
import { socket } from "../live/client.js";
import { Field } from "../parts/field.js";
import { Mark } from "../parts/icon.js";
import { wordsOf } from "../parts/toast.js";

export function SignIn({ onSignedIn }: { onSignedIn(): void }) {
  const { t, i18n } = useTranslation();
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const [isBusy, setIsBusy] = useState(false);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setIsBusy(true);
    const outcome = await act(SignInDocument, { input: { email: email.trim(), password } });
    setIsBusy(false);
    if (!outcome.ok) return setErrors(outcome.userErrors);
    socket.close();
    onSignedIn();
  }

  const other = i18n.language === "zh" ? "en" : "zh";
  return (
    <main className="sign-in">
      <form className="sign-in-form" onSubmit={submit}>
        <div className="row sign-in-name">
          <Mark size={36} />
          <span>Switchboard</span>
        </div>
        <h1>{t("session.title")}</h1>
        <Field label={t("session.email")}>
          {(id) => (
            <input
              className="plain-input"
              id={id}
              type="email"
              autoComplete="username"
              required
              autoFocus
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          )}
        </Field>
        <Field label={t("session.password")}>
          {(id) => (
            <input
              className="plain-input"
              id={id}
              type="password"
              autoComplete="current-password"
              required
              value={password}
              onChange={(event) => setPassword(event.target.value)}
            />
          )}
        </Field>
        {errors.length > 0 && (
          <p className="field-error" role="alert">
            {wordsOf(errors)}
          </p>
        )}
        <Button htmlType="submit" type="primary" size="large" loading={isBusy} block>
          {t("session.signIn")}
        </Button>
        <button
          type="button"
          className="link-button sign-in-language"
          lang={other === "zh" ? "zh-CN" : "en"}
          onClick={() => void chooseLanguage(other)}
        >
          {other === "zh" ? "中文" : "English"}
        </button>
      </form>
      <Lines />
    </main>
  );
}

/** The cords of a switchboard: the one picture in the product. */
function Lines() {
  const cords = [
    [40, 300],
    [120, 90],
    [200, 420],
    [280, 180],
    [360, 510],
    [440, 250],
    [520, 350],
  ];
  return (
    <svg className="sign-in-lines" viewBox="0 0 560 600" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      {cords.map(([x = 0, y = 0], index) => {
        const to = cords[(index * 3 + 2) % cords.length]?.[0] ?? 0;
        return (
          <g key={x}>
            <path d={`M${x} ${y}C${x} ${y + 160} ${to} ${y + 40} ${to} 640`} />
            <circle cx={x} cy={y} r="7" />
            <circle cx={x} cy={y - 34} r="3.5" className="faint" />
          </g>
        );
      })}
    </svg>
  );
}
