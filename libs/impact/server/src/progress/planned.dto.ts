import { TARGET_STATES, type TargetState } from '@turnout/impact/domain';
import { ChoiceField, CountField, PartField } from '@turnout/shared/server-platform';
import { ImpactRatio } from './ratio.dto';

/** What there will be of what was promised, if all planned events take place as they are planned. */
export class ImpactWithPlanned {
  @CountField({ nullable: true, description: '`null` while nothing about it is known.' })
  reached: number | null;
  @CountField({ nullable: true, description: 'Still to come even then, never below 0.' })
  missing: number | null;
  @PartField(() => ImpactRatio, { nullable: true })
  ratio: ImpactRatio | null;
  @ChoiceField(TARGET_STATES)
  state: TargetState;
}

/** What is missing even if all planned events take place as they are planned. */
export class ImpactGapWithPlanned {
  @CountField()
  events: number;
  @CountField()
  participants: number;
  @CountField()
  inConditions: number;
  @CountField()
  inConditionsAtLeast: number;
  @CountField()
  further: number;
  @CountField()
  furtherAtLeast: number;
}

/** What is planned for a type: beside what took place, never in it. */
export class ImpactPlanned {
  @CountField()
  records: number;
  @CountField({ description: 'Meetings those records stand for.' })
  events: number;
  @CountField({ description: 'Participants who are expected, as far as it was said.' })
  participants: number;
  @CountField({ description: 'Records of which nobody said how many are expected.' })
  unknown: number;
}
