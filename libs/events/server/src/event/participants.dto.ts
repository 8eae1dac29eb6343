import { PARTICIPANT_METHODS, PARTICIPANT_QUALITIES, type ParticipantMethod, type ParticipantQuality } from '@turnout/events/domain';
import { ChoiceField, CountField } from '@turnout/shared/server-platform';

/** People counted at an event; unknown is not zero. */
export class Participants {
  @CountField({ nullable: true, description: '`null` exactly when the quality is `unknown`.' })
  count: number | null;
  @ChoiceField(PARTICIPANT_QUALITIES)
  quality: ParticipantQuality;
  @ChoiceField(PARTICIPANT_METHODS, { nullable: true })
  method: ParticipantMethod | null;
}
