import { useTranslation } from "react-i18next";
import { SnoozeConversationDocument, UnsnoozeConversationDocument } from "../../gql/graphql.js";
import { act } from "../../live/act.js";
import { tell } from "../../parts/toast.js";
import { settle, useInput } from "../use.moves.js";

interface Known {
  readonly id: string;
  readonly version: number;
}

export function useSnooze() {
  const { t } = useTranslation();
  const inputFor = useInput();
  const wake = async ({ id }: Known) =>
    void settle(await act(UnsnoozeConversationDocument, { input: { conversationId: id } }));
  return {
    /** True when it is put aside; a refusal has been shown. `null` = until the customer writes. */
    async snooze(known: Known, until: Date | null): Promise<boolean> {
      const input = await inputFor(known);
      if (!input) return false;
      const ok = settle(
        await act(SnoozeConversationDocument, {
          input: { ...input, ...(until ? { until: until.toISOString() } : {}) },
        }),
      );
      if (ok) tell(t("pane.snooze.done"), { label: t("pane.undo"), run: () => void wake(known) });
      return ok;
    },
    wake,
  };
}
