import { ChildOf, Field, Flag, GraphInt, Json, Key, ObjectType, Stored, Tenant } from "@switchboard/kit";
import { Channel } from "../../channels/channel/channel.js";

@ObjectType({ description: "A reason that a customer may give for a score." })
export class SurveyReason {
  @Field(() => String, { description: "Its lasting name, unique on the channel: what is counted." }) key!: string;
  @Field(() => String, { description: "As customers who read English see it." }) labelEn!: string;
  @Field(() => String, { description: "As customers who read Chinese see it." }) labelZh!: string;
  @Field(() => GraphInt, { description: "The lowest score that it may be given for, 1 to 5." }) fromScore!: number;
  @Field(() => GraphInt, { description: "The highest score that it may be given for, 1 to 5." }) toScore!: number;
}

@ObjectType({ description: "Whether the customers of a channel are asked how it was, and what they can choose from." })
@Stored("survey_settings")
@ChildOf(() => Channel, "id")
export class SurveySettings {
  /** The channel's id. */
  @Key() id!: string;
  @Tenant() workspaceId!: string;
  @Flag("False = nobody is asked.") isEnabled!: boolean;
  @Json(null) reasons!: SurveyReason[];
}

export type SurveySettingsRow = Pick<SurveySettings, "isEnabled" | "reasons">;

const low = (key: string, labelEn: string, labelZh: string) => ({ key, labelEn, labelZh, fromScore: 1, toScore: 3 });
const high = (key: string, labelEn: string, labelZh: string) => ({ key, labelEn, labelZh, fromScore: 4, toScore: 5 });

/** Where a channel has said nothing. */
export const USUAL_SURVEY: SurveySettingsRow = {
  isEnabled: true,
  reasons: [
    low("slow_reply", "Slow to answer", "回复太慢"),
    low("not_solved", "Not solved", "问题没有解决"),
    low("not_understood", "Did not understand me", "没听懂我的问题"),
    low("asked_again", "Had to say it again", "需要反复说明"),
    low("unfriendly", "Unfriendly", "态度不好"),
    high("quick_reply", "Quick to answer", "回复及时"),
    high("solved", "Solved it", "问题已解决"),
    high("knowledgeable", "Knew the matter", "专业"),
    high("friendly", "Friendly", "态度友好"),
    high("patient", "Patient", "有耐心"),
  ],
};
