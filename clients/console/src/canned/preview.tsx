import { useQuery } from "@apollo/client/react";
import { Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SampleConversationsDocument, type SampleConversationsQuery } from "../gql/graphql.js";
import { Bones } from "../parts/states.js";
import { useSession } from "../session/session.js";
import { piecesOf } from "../template/template.js";

type Sample = SampleConversationsQuery["conversations"]["nodes"][number];

/** What each variable is in a conversation; what is not known there is left out. */
const valuesOf = (sample: Sample, agentName: string): Readonly<Record<string, string | null | undefined>> => ({
  "customer.name": sample.customer?.name,
  "agent.name": agentName,
  "team.name": sample.team?.name,
  "channel.name": sample.channel?.name,
  "conversation.number": String(sample.number),
  "conversation.subject": sample.subject,
});

/** The text as it would be sent in a conversation of today; holes are marked. */
export function Preview({ text }: { text: string }) {
  const { t } = useTranslation();
  const { agent } = useSession();
  const { data } = useQuery(SampleConversationsDocument, { fetchPolicy: "no-cache" });
  const samples = data?.conversations.nodes ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const sample = samples.find(({ id }) => id === chosen) ?? samples[0];
  const values = sample ? valuesOf(sample, agent.name) : {};
  if (!data) return <Bones widths={[40, 80]} />;
  const nameOf = (one: Sample) => `#${one.number} ${one.customer?.name ?? one.subject ?? ""}`;

  return (
    <div>
      <div className="preview-head">
        <span>{t(sample ? "library.preview" : "library.previewAlone")}</span>
        {sample && (
          <Select
            size="small"
            style={{ minWidth: 160 }}
            popupMatchSelectWidth={false}
            aria-label={t("library.previewFor")}
            value={sample.id}
            onChange={setChosen}
            options={samples.map((one) => ({ value: one.id, label: nameOf(one) }))}
          />
        )}
      </div>
      <p className="preview" data-testid="preview">
        {piecesOf(text).map((piece, index) => {
          if (!piece.isSlot) return piece.text;
          const [name = "", ...otherwise] = piece.text.split("|");
          const value = values[name.trim()]?.trim() || otherwise.join("|").trim();
          return value || <mark key={index}>{name.trim()}</mark>;
        })}
      </p>
    </div>
  );
}
