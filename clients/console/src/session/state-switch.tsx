import { useTranslation } from "react-i18next";
import { type AgentState, SetAgentLocaleDocument, SetAgentStateDocument, SignOutDocument } from "../gql/graphql.js";
import { chooseLanguage } from "../i18n/i18n.js";
import { type Language, tagOf } from "../i18n/locale.js";
import { act } from "../live/act.js";
import { rereadWords } from "../live/client.js";
import { Avatar } from "../parts/avatar.js";
import { Menu, type MenuItem } from "../parts/menu.js";
import { StateDot } from "../parts/status.js";
import { tellRefusal } from "../parts/toast.js";
import { chooseAppearance, useTheme } from "../theme/theme.js";
import { Elapsed } from "../time/moment.js";
import { leaveSession, useSession } from "./session.js";

/** States an agent sets by hand; OFFLINE comes with signing out. */
export const OWN_STATES = ["ONLINE", "BUSY", "BREAK", "AWAY"] as const satisfies readonly AgentState[];

export async function goInto(state: AgentState): Promise<void> {
  const outcome = await act(SetAgentStateDocument, { state });
  if (!outcome.ok) tellRefusal(outcome.userErrors);
}

/** Shows the console in a language, and keeps it in the profile of those who may change profiles. */
async function speak(language: Language, agentId: string | null): Promise<void> {
  await chooseLanguage(language);
  void rereadWords();
  if (agentId) await act(SetAgentLocaleDocument, { agentId, locale: tagOf(language) });
}

export async function signOut(): Promise<void> {
  const outcome = await act(SignOutDocument, {});
  if (!outcome.ok) return tellRefusal(outcome.userErrors);
  await leaveSession();
}

/** Who I am, what I am doing and since when; always in sight. */
export function StateSwitch() {
  const { t, i18n } = useTranslation();
  const { agent, can } = useSession();
  const theme = useTheme();
  const word = t(`session.state.${agent.state}`);
  const otherTheme = theme === "dark" ? "light" : "dark";

  const items: MenuItem[] = [
    { kind: "group", label: agent.name },
    ...OWN_STATES.map((state) => ({
      mark: <StateDot state={state} />,
      label: t(`session.state.${state}`),
      isChosen: agent.state === state,
      run: () => void goInto(state),
    })),
    { kind: "line" },
    {
      label: i18n.language === "zh" ? "English" : "中文",
      run: () => void speak(i18n.language === "zh" ? "en" : "zh", can("agent:manage") ? agent.id : null),
    },
    { label: t(`shell.theme.${otherTheme}`), run: () => chooseAppearance(otherTheme) },
    { label: t("session.signOut"), run: () => void signOut() },
  ];

  return (
    <Menu
      label={t("session.stateIs", { name: agent.name, state: word })}
      className="state-switch"
      side="above-start"
      isNamed
      items={items}
      face={
        <>
          <span className="state-switch-face">
            <Avatar name={agent.name} />
            <StateDot state={agent.state} />
          </span>
          <span className="hidden-text">{agent.name}, </span>
          <span className="state-switch-word clip">{word}</span>
          <Elapsed since={agent.stateSince} />
        </>
      }
    />
  );
}
