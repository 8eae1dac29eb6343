import { MERGED_FACTS, type MergedFact, SETTING_USER_KINDS, type SettingUserKind } from '@turnout/consortium/domain';
import { ChoiceField, ChoicesField, CountField, PartField, PartsField, TextField, TextsField } from '@turnout/shared/server-platform';
import { Partner } from '../partner.dto';

/** Which partner another is merged into. */
export class PartnerMergeInput {
  @TextField({ description: 'Id of the partner that stays.' })
  into: string;
}

/** Which merge is foretold. */
export class PartnerMergeQuery {
  @TextField({ description: 'Id of the partner that would stay.' })
  into: string;
}

/** How many things of a kind follow. */
export class FollowCount {
  @ChoiceField(SETTING_USER_KINDS)
  kind: SettingUserKind;
  @CountField()
  count: number;
}

/** A fact that both partners state, and state differently. */
export class PartnerMergeConflict {
  @ChoiceField(MERGED_FACTS)
  field: MergedFact;
  @TextField({ description: 'What the partner that stays says, and goes on saying.' })
  kept: string;
  @TextField({ description: 'What is lost, but for the history.' })
  lost: string;
}

/** Records of a partner that took place. */
export class PartnerRecordSums {
  @CountField()
  records: number;
  @CountField({ nullable: true, description: 'People in them; `null` where no count is known.' })
  participants: number | null;
}

/** Records of two partners, before and after they are one. A record of both counts for each before, and once after. */
export class PartnerMergeSums {
  @PartField(() => PartnerRecordSums)
  goes: PartnerRecordSums;
  @PartField(() => PartnerRecordSums)
  stays: PartnerRecordSums;
  @PartField(() => PartnerRecordSums)
  merged: PartnerRecordSums;
}

/** What merging would do to the records. */
export class PartnerMergeForecast {
  @CountField({ description: 'Records that one of them leads and the other co-organises: they will be led only.' })
  ledOnly: number;
  @CountField({ description: 'Records that both co-organise: they will be co-organised once.' })
  coOrganisedOnce: number;
  @CountField({ description: 'Approved records among those that follow; they stay approved.' })
  approved: number;
  @PartField(() => PartnerMergeSums)
  sums: PartnerMergeSums;
}

/** What merging one partner into another would do. Nothing of it has been done. */
export class PartnerMergePreview {
  @PartField(() => Partner, { description: 'The partner that would be gone.' })
  goes: Partner;
  @PartField(() => Partner, { description: 'The partner that would stay, as it is now.' })
  stays: Partner;
  @PartField(() => Partner, { description: 'The partner that would stay, as it would be then.' })
  merged: Partner;
  @TextsField()
  addedSpellings: string[];
  @ChoicesField(MERGED_FACTS, { description: 'Facts that the one that stays takes over, having none.' })
  filled: MergedFact[];
  @PartsField(() => PartnerMergeConflict)
  conflicts: PartnerMergeConflict[];
  @PartsField(() => FollowCount)
  follows: FollowCount[];
  @PartField(() => PartnerMergeForecast)
  records: PartnerMergeForecast;
}

/** What merging did. */
export class PartnerMergeResult {
  @PartField(() => Partner)
  partner: Partner;
  @PartsField(() => FollowCount)
  followed: FollowCount[];
}
