import { COLUMN_FACTS, DAY_ORDERS, type ColumnFact, type DayOrder } from '@turnout/events/domain';
import type { ErrorParams } from '@turnout/shared/kernel';
import { ChoiceField, CountField, FlagField, PartField, TextField } from '@turnout/shared/server-platform';
import { ApiProperty } from '@nestjs/swagger';

/** Values that words need, by their names. */
export const ParamsField = (): PropertyDecorator =>
  ApiProperty({ type: 'object', additionalProperties: true, description: 'Values for the words.' });

/** Why something was understood as it was: words by a key and values. */
export class ImportReason {
  @TextField({ description: 'Words: `events.import.why.<key>`.' })
  key: string;
  @ParamsField()
  params: ErrorParams;
}

/** A column and what its cells were taken for. */
export class ImportColumn {
  @CountField({ description: 'Which run of rows under the same headings it belongs to, from 0.' })
  part: number;
  @CountField({ description: 'From 0.' })
  index: number;
  @TextField({ description: 'Its heading as it stands; empty for none.' })
  header: string;
  @ChoiceField(COLUMN_FACTS)
  fact: ColumnFact;
  @TextField({ optional: true, description: 'Of a breakdown column: what is split by.' })
  dimension?: string;
  @TextField({ optional: true, description: 'Of a breakdown column: who is counted in it.' })
  category?: string;
  @FlagField({ description: 'Whether its heading says so.' })
  isSure: boolean;
  @PartField(() => ImportReason)
  why: ImportReason;
}

/** In which order days and months stand in figures, and how that is known. */
export class ImportDayOrder {
  @ChoiceField(DAY_ORDERS)
  order: DayOrder['order'];
  @FlagField({ description: 'A date of the table can be read in this order only.' })
  isInferred: boolean;
  @TextField({ nullable: true, description: 'The words that decided.' })
  evidence: string | null;
}
