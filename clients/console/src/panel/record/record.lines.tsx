import { useTranslation } from "react-i18next";
import type { ConversationRecordQuery } from "../../gql/graphql.js";
import { lineWords } from "./line.words.js";
import type { Clock } from "./record.view.js";

type Lines = NonNullable<ConversationRecordQuery["conversationRecord"]>["lines"];

interface LinesProps {
  readonly lines: Lines;
  readonly clock: Clock;
  /** Shows the conversation as it stood then. */
  onMoment(at: string): void;
}

/** Everything that happened and who saw it; each line leads to how the conversation stood at its moment. */
export function RecordLines({ lines, clock, onMoment }: LinesProps) {
  const { t } = useTranslation();
  return (
    <ol>
      {lines.nodes.map((one, index) => {
        const { title, detail } = lineWords(t, one);
        const when = clock(one.at, lines.nodes[index - 1]?.at);
        const who = one.agent?.name ?? one.customer?.displayName;
        return (
          <li
            key={one.id}
            className="record-line"
            title={one.facts.map(({ name, value }) => `${name}: ${value}`).join("\n")}
          >
            <button
              type="button"
              className="link-button num"
              aria-label={`${when}, ${t("record.atMoment")}`}
              onClick={() => onMoment(one.at)}
            >
              {when}
            </button>
            {title ? <span>{title}</span> : <code>{one.name}</code>}
            {who && <b>{who}</b>}
            <span className="dim clip">{detail}</span>
          </li>
        );
      })}
    </ol>
  );
}
