import { Button } from "antd";
import { useTranslation } from "react-i18next";
import {
  ActivateRoutingPolicyDocument,
  DeactivateRoutingPolicyDocument,
  RoutingPoliciesDocument,
  type RoutingPolicyFragment,
} from "../../gql/graphql.js";
import { act } from "../../live/act.js";
import { client } from "../../live/client.js";
import { tell, tellRefusal } from "../../parts/toast.js";
import type { Named } from "./rule/rule.words.js";

interface PlacesProps {
  readonly policy: RoutingPolicyFragment;
  readonly all: readonly RoutingPolicyFragment[];
  readonly channels: readonly Named[];
  readonly isDirty: boolean;
  readonly isFixed: boolean;
}

/** Every place where a policy can decide, which one does now, and the change to this one and back. */
export function Places({ policy, all, channels, isDirty, isFixed }: PlacesProps) {
  const { t } = useTranslation();
  const again = () => client.refetchQueries({ include: [RoutingPoliciesDocument] });
  const places = [{ id: null, name: t("routing.everywhere") }, ...channels];
  const decider = (id: string | null) => {
    for (const one of all) {
      const place = one.activeFor.find(({ channel }) => (channel?.id ?? null) === id);
      if (place) return { policy: one, revision: place.revision };
    }
    return null;
  };
  const activate = async (id: string | null) => {
    const outcome = await act(ActivateRoutingPolicyDocument, {
      input: { routingPolicyId: policy.id, revision: policy.revision, ...(id ? { channelIds: [id] } : {}) },
    });
    if (!outcome.ok) return tellRefusal(outcome.userErrors);
    await again();
    tell(t("routing.activated"));
  };
  const stop = async (id: string | null) => {
    const outcome = await act(DeactivateRoutingPolicyDocument, { input: id ? { channelIds: [id] } : {} });
    if (!outcome.ok) return tellRefusal(outcome.userErrors);
    await again();
    tell(t("routing.stopped"));
  };

  return (
    <aside className="places" aria-label={t("routing.places")}>
      <h3>{t("routing.places")}</h3>
      <p className="dim">{t("routing.placesText")}</p>
      {isDirty && <p className="field-hint warm">{t("routing.saveFirst")}</p>}
      <ul>
        {places.map((place) => {
          const now = decider(place.id);
          const isOurs = now?.policy.id === policy.id;
          return (
            <li key={place.id ?? ""} data-ours={isOurs}>
              <div className="grow">
                <b className="clip">{place.name}</b>
                <span className="dim">
                  {now
                    ? t("routing.policyRevision", { name: now.policy.name, number: now.revision })
                    : t(place.id && decider(null) ? "routing.byFallback" : "routing.nobody")}
                </span>
              </div>
              {!isFixed && (!isOurs || now.revision !== policy.revision) && (
                <Button
                  size="small"
                  disabled={isDirty}
                  aria-label={t("routing.activateFor", { number: policy.revision, place: place.name })}
                  onClick={() => void activate(place.id)}
                >
                  {t("routing.activate", { number: policy.revision })}
                </Button>
              )}
              {!isFixed && isOurs && (
                <button
                  type="button"
                  className="link-button"
                  aria-label={t("routing.stopFor", { place: place.name })}
                  onClick={() => void stop(place.id)}
                >
                  {t("routing.stop")}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </aside>
  );
}
