import type { DocumentNode } from "graphql";
import {
  AllHoursDocument,
  CannedListDocument,
  ChannelRecordDocument,
  ChannelsDocument,
  type DeskSettingsChangedSubscription,
  DeskSettingsChangedDocument,
  FieldListDocument,
  HandoverDocument,
  HoursRecordDocument,
  MacroListDocument,
  RoutingPoliciesDocument,
  RoutingRevisionsDocument,
  RuleListDocument,
  SurveysDocument,
} from "../../gql/graphql.js";
import { readAgain } from "../../live/again/read.again.js";
import { persistedOf } from "../../live/document.js";
import { useFollow } from "../../live/use.live.js";
import { freshDeskCursor, useDeskCursor } from "../../sharing/use.desk.settings.js";

type Area = DeskSettingsChangedSubscription["deskSettingsChanged"]["area"];

/** What is read again when settings of an area change: they are short lists that name each other. */
const READ_AGAIN: Readonly<Record<Area, readonly DocumentNode[]>> = {
  CHANNEL: [ChannelsDocument, ChannelRecordDocument, AllHoursDocument, HandoverDocument, RoutingPoliciesDocument],
  BUSINESS_HOURS: [AllHoursDocument, HoursRecordDocument, ChannelsDocument],
  ROUTING: [RoutingPoliciesDocument, RoutingRevisionsDocument, ChannelsDocument],
  TRANSFER_RULE: [HandoverDocument],
  AUTO_RESOLVE: [HandoverDocument],
  SURVEY: [SurveysDocument],
  CANNED_REPLY: [CannedListDocument],
  MACRO: [MacroListDocument],
  AUTOMATION_RULE: [RuleListDocument],
  CONVERSATION_FIELD: [FieldListDocument],
  // The shell keeps these, on every page.
  WAIT_TARGET: [],
  NOTIFICATION: [],
};
const namesOf = (documents: readonly DocumentNode[]) => documents.map((one) => persistedOf(one).operationName);
const ALL = [...new Set(namesOf(Object.values(READ_AGAIN).flat()))];

/** Keeps the settings on screen true while colleagues change them; what one is typing oneself stays. */
export function useSettingsNews(): void {
  useFollow({
    document: DeskSettingsChangedDocument,
    variables: {},
    after: useDeskCursor(),
    pick: (data) => data.deskSettingsChanged,
    onChange: ({ area }) => void readAgain(namesOf(READ_AGAIN[area])),
    resync: async () => {
      const cursor = await freshDeskCursor();
      await readAgain(ALL);
      return cursor;
    },
  });
}
