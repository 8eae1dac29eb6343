import { COUNTING_BASES, type CountingBasis } from '@turnout/events/domain';
import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { ChoiceField, CountField, PageOf, PartField, PartsField, TextField } from '@turnout/shared/server-platform';
import { EventTotals } from '../event/event.dto';
import { WordedFilterQuery } from '../event/event-query.dto';

/** Breakdowns along what. */
export class BreakdownSumsQuery extends WordedFilterQuery {
  @ApiProperty({ type: String, example: 'gender' })
  @IsOptional()
  dimension?: string;
}

export class BreakdownCategory {
  @TextField({ example: 'women' })
  category: string;
  @CountField({ description: 'Records that name the category.' })
  records: number;
  @CountField()
  participants: number;
}

/** Breakdowns of the records that match, summed: categories, not stated and the people of records without add up to the total. */
export class BreakdownSummary {
  @TextField()
  dimension: string;
  @TextField({ description: 'The dimension in words.' })
  label: string;
  @ChoiceField(COUNTING_BASES)
  basis: CountingBasis;
  @PartsField(() => BreakdownCategory, { description: 'The one with most people first.' })
  categories: BreakdownCategory[];
  @CountField({ description: 'People of records with a breakdown, whom it does not account for.' })
  notStated: number;
  @PartField(() => EventTotals, { description: 'Records without a breakdown along the dimension.' })
  without: EventTotals;
  @PartField(() => EventTotals)
  total: EventTotals;
}

/** A category that records of the project name, whatever their status. */
export class UsedCategory {
  @TextField({ example: 'gender' })
  dimension: string;
  @TextField({ example: 'women' })
  category: string;
  @CountField({ description: 'Records that name it.' })
  records: number;
}

export const UsedCategoryPage = PageOf(UsedCategory, 'UsedCategoryPage');
