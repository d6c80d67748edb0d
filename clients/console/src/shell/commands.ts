import type { TFunction } from "i18next";
import type { FindQuery, SavedViewPartsFragment } from "../gql/graphql.js";
import { chooseLanguage } from "../i18n/i18n.js";
import type { Binding } from "../keys/keymap.js";
import { rereadWords } from "../live/client.js";
import type { IconName } from "../parts/icon.js";
import { goInto, OWN_STATES, signOut } from "../session/state-switch.js";
import { chooseAppearance } from "../theme/theme.js";
import { INBOXES } from "../desk/view.js";
import { PLACES } from "./places.js";

/** Opens an address of the console. */
export type Go = (path: string) => void;

export interface Command {
  readonly id: string;
  readonly icon: IconName;
  text(t: TFunction): string;
  readonly detail?: string;
  readonly keys?: string;
  run(): void;
}

/** What the palette offers: the page's own keys first, then places, states and settings of this window. */
export function commandsFor(
  bindings: readonly Binding[],
  saved: readonly SavedViewPartsFragment[],
  go: Go,
  onHelp: () => void,
): Command[] {
  const ofPage = bindings
    .filter((one) => one.label && one.group !== "go" && !["mod+k", "?"].includes(one.keys))
    .map<Command>((one) => ({
      id: `key-${one.keys}`,
      icon: "right",
      keys: one.keys,
      text: (t) => t(one.label as "keys.help"),
      run: one.run,
    }));
  const places = PLACES.map<Command>(({ name, letter, to }) => ({
    id: `go-${name}`,
    icon: name,
    keys: `g ${letter}`,
    text: (t) => t("shell.goTo", { place: t(`shell.place.${name}`) }),
    run: () => go(to),
  }));
  const views: Command[] = [
    ...INBOXES.map<Command>((inbox) => ({
      id: `inbox-${inbox}`,
      icon: "desk",
      text: (t) => t("shell.showList", { list: t(`views.inbox.${inbox}`) }),
      run: () => go(inbox === "mine" ? "/desk" : `/desk?inbox=${inbox}`),
    })),
    ...saved.map<Command>(({ id, name, team }) => ({
      id,
      icon: "filter",
      text: (t) => t("shell.showList", { list: name }),
      ...(team ? { detail: team.name } : {}),
      run: () => go(`/desk?view=${id}`),
    })),
  ];
  const states = OWN_STATES.map<Command>((state) => ({
    id: `state-${state}`,
    icon: "clock",
    text: (t) => t("shell.setState", { state: t(`session.state.${state}`) }),
    run: () => void goInto(state),
  }));
  const window: Command[] = [
    { id: "zh", icon: "web", text: () => "中文", run: () => void chooseLanguage("zh").then(rereadWords) },
    { id: "en", icon: "web", text: () => "English", run: () => void chooseLanguage("en").then(rereadWords) },
    ...(["light", "dark", "system"] as const).map<Command>((name) => ({
      id: name,
      icon: "sun",
      text: (t) => t(`shell.theme.${name}`),
      run: () => chooseAppearance(name),
    })),
    { id: "help", icon: "book", keys: "?", text: (t) => t("keys.help"), run: onHelp },
    { id: "out", icon: "out", text: (t) => t("session.signOut"), run: () => void signOut() },
  ];
  return [...ofPage, ...places, ...views, ...states, ...window];
}

export function found({ customers, tickets }: FindQuery, go: Go): Command[] {
  return [
    ...customers.nodes.flatMap<Command>(({ id, displayName, email, conversations }) => [
      {
        id,
        icon: "customers",
        text: () => displayName,
        ...(email ? { detail: email } : {}),
        run: () => go(`/customers/${id}`),
      },
      ...(conversations?.nodes ?? []).map<Command>((one) => ({
        id: one.id,
        icon: "desk",
        text: (t) => t("shell.conversationOf", { name: displayName, number: one.number }),
        ...(one.subject ? { detail: one.subject } : {}),
        run: () => go(`/desk/${one.id}`),
      })),
    ]),
    ...tickets.nodes.map<Command>(({ id, number, title }) => ({
      id,
      icon: "tickets",
      text: () => title,
      detail: `#${number}`,
      run: () => go(`/tickets/${number}`),
    })),
  ];
}
