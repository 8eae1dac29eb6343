import {
  COUNTING_BASES,
  type CountingBasis,
  PIVOT_DIMENSIONS,
  PIVOT_MEASURES,
  type PivotDimension,
  type PivotMeasure,
  USUAL_PIVOT,
} from '@turnout/events/domain';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ChoiceField, CountField, PartField, PartsField, TextField } from '@turnout/shared/server-platform';
import { IsOptional } from 'class-validator';
import { EventTotals } from '../event/event.dto';
import { WordedFilterQuery } from '../event/event-query.dto';

const SideParameter = (usual: PivotDimension): PropertyDecorator =>
  ApiPropertyOptional({ enum: [...PIVOT_DIMENSIONS], description: `\`${usual}\` when left out and not taken by the other side.` });

/** Which records, and along which two dimensions they are summed. */
export class EventPivotQuery extends WordedFilterQuery {
  @SideParameter(USUAL_PIVOT.rows)
  @IsOptional()
  rows?: string;
  @SideParameter(USUAL_PIVOT.columns)
  @IsOptional()
  columns?: string;
  @ApiPropertyOptional({ enum: [...PIVOT_MEASURES], description: `Which sum a table shows; \`${USUAL_PIVOT.measure}\` when left out.` })
  @IsOptional()
  measure?: string;
}

const QueryField = (): PropertyDecorator =>
  ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Query of the list of events with the records that are summed here.',
  });

const KeyField = (): PropertyDecorator => TextField({ nullable: true, description: '`null` for records where it is not known.' });

/** A row or a column. */
export class EventPivotItem {
  @KeyField()
  key: string | null;
  @TextField()
  label: string;
}

/** What did not find room on a side; the totals count it all the same. */
export class EventPivotCutOff {
  @CountField()
  keys: number;
  @CountField({ description: 'Records under those keys.' })
  records: number;
}

/** One side of a pivot. */
export class EventPivotAxis {
  @ChoiceField(PIVOT_DIMENSIONS)
  by: PivotDimension;
  @PartsField(() => EventPivotItem)
  items: EventPivotItem[];
  @PartField(() => EventPivotCutOff)
  cutOff: EventPivotCutOff;
}

/** Sums, with the way down to their records. */
export class EventPivotSums extends EventTotals {
  @QueryField()
  query: Record<string, string>;
}

/** Sums of what shares a row and a column. */
export class EventPivotCell extends EventPivotSums {
  @KeyField()
  row: string | null;
  @KeyField()
  column: string | null;
}

/** Sums of a whole row or column, each record once. */
export class EventPivotTotal extends EventPivotSums {
  @KeyField()
  key: string | null;
}

/** Sums by two dimensions, with the basis their cells are counted on. */
export class EventPivot {
  @PartField(() => EventPivotAxis)
  rows: EventPivotAxis;
  @PartField(() => EventPivotAxis)
  columns: EventPivotAxis;
  @ChoiceField(PIVOT_MEASURES)
  measure: PivotMeasure;
  @ChoiceField(COUNTING_BASES)
  basis: CountingBasis;
  @PartsField(() => EventPivotCell, { description: 'Only those with records.' })
  cells: EventPivotCell[];
  @PartsField(() => EventPivotTotal, { description: 'One for each row, in their order.' })
  rowTotals: EventPivotTotal[];
  @PartsField(() => EventPivotTotal, { description: 'One for each column, in their order.' })
  columnTotals: EventPivotTotal[];
  @PartField(() => EventPivotSums, { description: 'Counts each record once, also where cells credit it to several partners.' })
  total: EventPivotSums;
}
