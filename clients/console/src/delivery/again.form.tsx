import { useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Delivery } from "./delivery.words.js";

interface FormProps {
  readonly delivery: Delivery;
  readonly isBusy: boolean;
  readonly refusal: string | null;
  onSend(to: string): void;
  onClose(): void;
}

/** Where an answer goes out again: where it was to go, unless that is corrected. */
export function AgainForm({ delivery, isBusy, refusal, onSend, onClose }: FormProps) {
  const { t } = useTranslation();
  const [to, setTo] = useState(delivery.address);
  const field = useRef<HTMLInputElement>(null);
  const hint = useId();
  const isUncertain = delivery.reason === "UNCERTAIN";
  useEffect(() => field.current?.select(), []);
  return (
    <form
      className="delivery-again"
      onSubmit={(event) => {
        event.preventDefault();
        if (to.trim() && !isBusy) onSend(to.trim());
      }}
    >
      <input
        ref={field}
        className="plain-input plain-input-small num"
        aria-label={t("delivery.to")}
        aria-invalid={!!refusal}
        aria-describedby={isUncertain ? hint : undefined}
        inputMode={delivery.kind === "EMAIL" ? "email" : "tel"}
        autoComplete="off"
        spellCheck={false}
        maxLength={254}
        value={to}
        onChange={(event) => setTo(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape" && !event.nativeEvent.isComposing) onClose();
        }}
      />
      <button type="submit" className="link-button" disabled={!to.trim() || isBusy}>
        {t("delivery.send")}
      </button>
      <button type="button" className="link-button" onClick={onClose}>
        {t("common.cancel")}
      </button>
      {isUncertain && (
        <p id={hint} className="delivery-twice">
          {t("delivery.twice")}
        </p>
      )}
    </form>
  );
}
