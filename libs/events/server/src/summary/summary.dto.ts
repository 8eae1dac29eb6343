import { COUNTING_BASES, SUMMARY_DIMENSIONS, type CountingBasis, type SummaryDimension } from '@turnout/events/domain';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { ChoiceField, PartField, PartsField, TextField } from '@turnout/shared/server-platform';
import { DocumentedTotals } from '../event/event.dto';
import { WordedFilterQuery } from '../event/event-query.dto';

/** Sums by what. */
export class EventSummaryQuery extends WordedFilterQuery {
  @ApiProperty({ enum: [...SUMMARY_DIMENSIONS] })
  @IsOptional()
  by?: string;
}

export class EventSummaryRow extends DocumentedTotals {
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
  @PartField(() => DocumentedTotals, { description: 'Counts each record once, also where rows credit it to several partners.' })
  total: DocumentedTotals;
}
