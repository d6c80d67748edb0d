import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type Binding, showKeys } from "../keys/keymap.js";
import { activeBindings, isMac } from "../keys/use.keys.js";
import { Dialog } from "../parts/dialog.js";

/** The keys that work on the page behind, grouped as the page groups them. */
export function Help({ onClose }: { onClose(): void }) {
  const { t } = useTranslation();
  // Read once, before the dialog takes the keyboard for itself.
  const [groups] = useState(() =>
    Map.groupBy(
      activeBindings().filter((one) => one.label),
      (one) => one.group ?? "everywhere",
    ),
  );
  return (
    <Dialog title={t("keys.help")} onClose={onClose} size="wide">
      <div className="help">
        {[...groups].map(([group, bindings]) => (
          <section key={group}>
            <h2>{t(`keys.group.${group}` as "keys.group.go")}</h2>
            <dl>
              {unique(bindings).map((binding) => (
                <Row key={binding.keys} binding={binding} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function unique(bindings: readonly Binding[]): Binding[] {
  return [...new Map(bindings.map((binding) => [binding.keys, binding])).values()];
}

function Row({ binding }: { binding: Binding }) {
  const { t } = useTranslation();
  return (
    <div className="help-row">
      <dt>{t(binding.label as "keys.help")}</dt>
      <dd>
        {showKeys(binding.keys, isMac).map((key, index) => (
          <kbd key={index}>{key}</kbd>
        ))}
      </dd>
    </div>
  );
}
