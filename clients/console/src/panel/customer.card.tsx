import { useQuery } from "@apollo/client/react";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { type ConversationHeadFragment, CustomerDocument } from "../gql/graphql.js";
import { useLocale } from "../i18n/locale.js";
import { Avatar } from "../parts/avatar.js";
import { Bones, Failure } from "../parts/states.js";
import { Tier } from "../parts/status.js";
import { Moment } from "../time/moment.js";
import { deviceName } from "./device/device.js";
import { Fact, PageLink } from "./fact.js";

/** A region or language by its name in the reader's language; a code that nobody knows stays as it is. */
function nameIn(locale: string, type: "region" | "language", code: string): string {
  try {
    return new Intl.DisplayNames(locale, { type }).of(code) ?? code;
  } catch {
    return code;
  }
}

export function CustomerCard({ id, visit }: { id: string; visit: ConversationHeadFragment | null | undefined }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(CustomerDocument, {
    variables: { id },
    fetchPolicy: "cache-and-network",
    nextFetchPolicy: "cache-first",
  });
  const locale = useLocale();
  const languageName = (tag: string | null | undefined) => tag && nameIn(locale, "language", tag);
  const customer = data?.customer;
  const isProven = !!customer?.identities.some((one) => one.kind === "EXTERNAL" && one.isVerified);
  return (
    <section className="card" aria-label={t("customer.title")}>
      {error && !customer ? (
        <Failure error={error} retry={() => void refetch()} isSmall />
      ) : !customer ? (
        <Bones widths={[50, 80, 70, 60]} />
      ) : (
        <>
          <div className="row customer-head">
            <Avatar name={customer.displayName} size="large" />
            <div className="grow">
              <h2 className="row">
                <Link to="/customers/$customerId" params={{ customerId: id }} className="clip customer-name">
                  {customer.displayName}
                </Link>
                <Tier tier={customer.tier} />
              </h2>
              <p className="dim clip">
                {[customer.company, customer.region].filter(Boolean).join(" · ") || t("customer.seen")}{" "}
                {!customer.company && !customer.region && <Moment at={customer.lastSeenAt} />}
              </p>
            </div>
          </div>
          {customer.tags.length > 0 && (
            <p className="row row-wrap customer-tags">
              {customer.tags.map((tag) => (
                <span key={tag} className="pill">
                  {tag}
                </span>
              ))}
            </p>
          )}
          {customer.note && <p className="customer-note words">{customer.note}</p>}
          <dl className="facts">
            <Fact name={t("customer.email")} value={customer.email} canCopy />
            <Fact name={t("customer.phone")} value={customer.phone} canCopy />
            <Fact name={t("customer.language")} value={languageName(customer.locale ?? visit?.locale)} />
            <Fact name={t("customer.firstSeen")}>
              <Moment at={customer.firstSeenAt} />
            </Fact>
            {visit?.page && (
              <Fact name={t("customer.page")}>
                <PageLink address={visit.page} />
              </Fact>
            )}
            {visit?.referrer && (
              <Fact name={t("customer.from")}>
                <PageLink address={visit.referrer} />
              </Fact>
            )}
            {visit?.device && (
              <Fact name={t("customer.device")}>
                <span title={visit.device}>{deviceName(visit.device)}</span>
              </Fact>
            )}
            <Fact name={t("side.visit.region")} value={visit?.region && nameIn(locale, "region", visit.region)} />
            {visit?.preChatAnswers.map(({ key, label, value }) => (
              <Fact key={key} name={label} value={value} canCopy />
            ))}
            {visit && (
              <Fact name={t("side.visit.identity")}>
                <span className={isProven ? "proven" : "dim"}>
                  {t(isProven ? "side.visit.proven" : "side.visit.unproven")}
                </span>
              </Fact>
            )}
            {customer.identities
              .filter((one) => one.kind === "EXTERNAL")
              .map((one) => (
                <Fact key={one.id} name={t("customer.identity")} value={one.value} canCopy />
              ))}
          </dl>
        </>
      )}
    </section>
  );
}
