import { PARTICIPANT_METHODS, PARTICIPANT_QUALITIES } from '@turnout/events/domain';
import { ChoiceField, CountField } from '@turnout/shared/server-platform';

/** People counted, as somebody states them. */
export class ParticipantsInput {
  @CountField({ optional: true, nullable: true })
  count?: number | null;
  @ChoiceField(PARTICIPANT_QUALITIES)
  quality: string;
  @ChoiceField(PARTICIPANT_METHODS, { optional: true, nullable: true })
  method?: string | null;
}
