import { SERIES_BASES, type SeriesBasis } from '@turnout/events/domain';
import { ChoiceField, DateField, PartField, PartsField } from '@turnout/shared/server-platform';
import { ParticipantsInput } from '../event/participants-input.dto';
import { Participants } from '../event/participants.dto';

const BASIS_HELP =
  '`same-people`: the record counts the most that were there at once; `different-people`: everybody; `attendances`: how often somebody came.';

/** One dated meeting of a series. */
export class SeriesMeeting {
  @DateField()
  on: string;
  @PartField(() => Participants)
  participants: Participants;
}

/** Several dated meetings that one record stands for. */
export class EventSeries {
  @ChoiceField(SERIES_BASES, { description: BASIS_HELP })
  basis: SeriesBasis;
  @PartsField(() => SeriesMeeting, { description: 'By date.' })
  meetings: SeriesMeeting[];
}

export class SeriesMeetingInput {
  @DateField()
  on: string;
  @PartField(() => ParticipantsInput, { optional: true, nullable: true, description: 'Unknown when left out.' })
  participants?: ParticipantsInput | null;
}

export class SeriesInput {
  @ChoiceField(SERIES_BASES, { description: BASIS_HELP })
  basis: string;
  @PartsField(() => SeriesMeetingInput, { description: 'Two or more, in any order.' })
  meetings: SeriesMeetingInput[];
}
