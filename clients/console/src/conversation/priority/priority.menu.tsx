import { useTranslation } from "react-i18next";
import { type ChannelPriority, SetConversationPriorityDocument } from "../../gql/graphql.js";
import { act } from "../../live/act.js";
import { Icon } from "../../parts/icon.js";
import { Menu, type MenuItem } from "../../parts/menu.js";
import { settle, useInput } from "../use.moves.js";

interface Row {
  readonly id: string;
  readonly version: number;
  readonly priority: number;
}

/** The levels a person chooses from, and the number in the queue from which one counts as that. */
const LEVELS: readonly (readonly [ChannelPriority, number])[] = [
  ["URGENT", 20],
  ["HIGH", 1],
  ["NORMAL", 0],
  ["LOW", Number.NEGATIVE_INFINITY],
];

const levelOf = (priority: number): ChannelPriority => LEVELS.find(([, from]) => priority >= from)?.[0] ?? "NORMAL";

export function usePriorityItems(row: Row): readonly MenuItem[] {
  const { t } = useTranslation();
  const inputFor = useInput();
  const chosen = levelOf(row.priority);
  const choose = async (priority: ChannelPriority) => {
    const input = await inputFor(row);
    if (input) settle(await act(SetConversationPriorityDocument, { input: { ...input, priority } }));
  };
  return [
    { kind: "group", label: t("bulk.priority") },
    ...LEVELS.map(
      ([level]): MenuItem => ({
        label: t(`actions.priority.${level}`),
        isChosen: level === chosen,
        run: () => void choose(level),
      }),
    ),
  ];
}

/** Where the conversation stands in the queue, and where it should. */
export function PriorityMenu({ row }: { row: Row }) {
  const { t } = useTranslation();
  const items = usePriorityItems(row);
  return (
    <Menu
      label={t("bulk.priority")}
      hasTitle
      className="icon-button"
      side="below-end"
      face={<Icon name="up" />}
      isPressed={row.priority > 0}
      items={items}
    />
  );
}
