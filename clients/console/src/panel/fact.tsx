import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "../parts/icon.js";
import { tell } from "../parts/toast.js";

interface FactProps {
  readonly name: string;
  readonly value?: string | null | undefined;
  readonly canCopy?: boolean;
  readonly children?: ReactNode;
}

/** One thing known; what is unknown takes no room. */
export function Fact({ name, value, canCopy, children }: FactProps) {
  const { t } = useTranslation();
  if (!value && !children) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(value ?? "");
    tell(t("common.copied"));
  };
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {children ?? value}
        {canCopy && value && (
          <button
            type="button"
            className="copy-button"
            aria-label={t("common.copyWhat", { what: name })}
            onClick={() => void copy()}
          >
            <Icon name="copy" size={12} />
          </button>
        )}
      </dd>
    </>
  );
}

/** A page of the customer's, shown by its path; the address is not followed with our name on it. */
export function PageLink({ address }: { address: string }) {
  const shown = URL.canParse(address) ? new URL(address).host + new URL(address).pathname.replace(/\/$/, "") : address;
  if (!/^https?:/.test(address)) return <span>{shown}</span>;
  return (
    <a href={address} title={address} target="_blank" rel="noopener noreferrer nofollow">
      {shown}
    </a>
  );
}
