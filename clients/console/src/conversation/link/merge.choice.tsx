import { useQuery } from "@apollo/client/react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { CustomerConversationsDocument, type CustomerConversationsQuery } from "../../gql/graphql.js";
import { Bones, Empty, Failure } from "../../parts/states.js";
import { ConversationPill } from "../../parts/status.js";
import { Moment } from "../../time/moment.js";

type Conversations = NonNullable<NonNullable<CustomerConversationsQuery["customer"]>["conversations"]>;
export type Choice = Conversations["nodes"][number];

interface ChoiceProps {
  readonly customerId: string;
  /** The conversation that is open. */
  readonly exceptId: string;
  readonly chosenId: string | undefined;
  /** Where the customer has no other one. */
  readonly none: string;
  onChoose(choice: Choice | null): void;
}

/** The conversations of a customer, one of which can be chosen. */
export function MergeChoice({ customerId, exceptId, chosenId, none, onChoose }: ChoiceProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(CustomerConversationsDocument, {
    variables: { id: customerId, first: 20 },
    fetchPolicy: "network-only",
  });
  useEffect(() => onChoose(null), [customerId]);
  const others = data?.customer?.conversations?.nodes.filter((one) => one.id !== exceptId);
  if (error && !others) return <Failure error={error} retry={() => void refetch()} isSmall />;
  if (!others) return <Bones />;
  if (!others.length) return <Empty title={none} isSmall />;
  return (
    <div className="targets" role="radiogroup" aria-label={t("pane.link.mergeTitle")}>
      {others.map((one, index) => (
        <button
          key={one.id}
          type="button"
          role="radio"
          aria-checked={one.id === chosenId}
          data-first={index === 0 || undefined}
          className="target"
          onClick={() => onChoose(one)}
        >
          <span className="num dim">#{one.number}</span>
          <span className="clip grow">{one.subject ?? ""}</span>
          <ConversationPill status={one.status} />
          <span className="dim">
            <Moment at={one.startedAt} as="stamp" />
          </span>
        </button>
      ))}
    </div>
  );
}
