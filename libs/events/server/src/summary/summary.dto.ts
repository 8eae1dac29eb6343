import { COUNTING_BASES, SUMMARY_DIMENSIONS, type CountingBasis, type SummaryDimension } from '@turnout/events/domain';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { ChoiceField, PartField, PartsField, TextField } from '@turnout/shared/server-platform';
import { EventTotals } from '../event/event.dto';
import { WordedFilterQuery } from '../event/event-query.dto';

/** Sums by what. */
export class EventSummaryQuery extends WordedFilterQuery {
  @ApiProperty({ enum: [...SUMMARY_DIMENSIONS] })
  @IsOptional()
  by?: string;
}

export class EventSummaryRow extends EventTotals {
  @TextField({ nullable: true, description: '`null` for records where it is not known.' })
  key: string | null;
  @TextField()
  label: string;
}

/** Sums by one dimension, with the basis they are counted on. */
export class EventSummary {
  @ChoiceField(SUMMARY_DIMENSIONS)
  by: SummaryDimension;
  @ChoiceField(COUNTING_BASES)
  basis: CountingBasis;
  @PartsField(() => EventSummaryRow)
  rows: EventSummaryRow[];
  @PartField(() => EventTotals, { description: 'Counts each record once, also where rows credit it to several partners.' })
  total: EventTotals;
}
