import { useNavigate } from "@tanstack/react-router";
import { Button, Popconfirm } from "antd";
import { useTranslation } from "react-i18next";
import { AllHoursDocument, DeleteHoursDocument } from "../../gql/graphql.js";
import { act } from "../../live/act.js";
import { client } from "../../live/client.js";
import { addressOf, PlainLink } from "../../parts/tab.link.js";
import { tellRefusal } from "../../parts/toast.js";
import { SettingsSection } from "../draft/settings.section.js";

interface UsedProps {
  readonly hoursId: string;
  readonly channels: readonly { readonly id: string; readonly name: string }[];
  readonly isFixed: boolean;
}

/** Which channels a change here reaches; without any, the hours can go. */
export function UsedBy({ hoursId, channels, isFixed }: UsedProps) {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: "/settings" });
  const remove = async () => {
    const outcome = await act(DeleteHoursDocument, { input: { businessHoursId: hoursId } });
    if (!outcome.ok) return tellRefusal(outcome.userErrors);
    await navigate({ search: { part: "hours" } });
    await client.refetchQueries({ include: [AllHoursDocument] });
  };
  return (
    <SettingsSection title={t("hours.used")} text={t("hours.usedText")}>
      {channels.length ? (
        <p className="row row-wrap">
          {channels.map(({ id, name }) => (
            <PlainLink key={id} address={addressOf("/settings", { part: "channels", id })}>
              {name}
            </PlainLink>
          ))}
        </p>
      ) : (
        <p className="dim">{t("hours.usedNone")}</p>
      )}
      {!isFixed && (
        <div className="row">
          <Popconfirm
            title={t("hours.removeSure")}
            okText={t("common.delete")}
            cancelText={t("common.cancel")}
            okButtonProps={{ danger: true }}
            onConfirm={() => void remove()}
          >
            <Button danger disabled={channels.length > 0}>
              {t("hours.remove_")}
            </Button>
          </Popconfirm>
          {channels.length > 0 && <span className="dim">{t("hours.removeBlocked")}</span>}
        </div>
      )}
    </SettingsSection>
  );
}
