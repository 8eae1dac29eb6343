import { ApiProperty } from '@nestjs/swagger';
import { COLUMN_FACTS, DAY_ORDERS, DECISION_KINDS, MEANINGS } from '@turnout/events/domain';
import { ChoiceField, CountField, PartsField, TextField, TextsField } from '@turnout/shared/server-platform';
import { IsArray, IsNumber, IsOptional } from 'class-validator';
import { applyDecorators } from '@nestjs/common';

const wrong = { message: 'request.wrong-type', context: { code: 'request.wrong-type' } };

/** Numbers of rows, or indexes. */
export const NumbersField = (description: string, optional = true): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'integer', isArray: true, required: !optional, description }),
    IsOptional(),
    IsArray(wrong),
    IsNumber({}, { ...wrong, each: true }),
  );

const AnyValue = (description: string): PropertyDecorator =>
  applyDecorators(
    ApiProperty({
      required: false,
      nullable: true,
      description,
      oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }, { type: 'array', items: {} }, { type: 'object' }],
    }),
    IsOptional(),
  );

/** A value for some of the rows. */
export class AssignedValue {
  @NumbersField('Numbers of rows.', false)
  rows: number[];
  @AnyValue('What the fact is in these rows; `null` for not known.')
  value?: unknown;
}

/** Something a person decided about an import; which fields it has follows from its kind. */
export class ImportDecision {
  @ChoiceField(DECISION_KINDS)
  kind: string;
  @NumbersField('Numbers of rows; of `set`, `skip`, `keep`, `meetings`, `join` and `match`.')
  rows?: number[];
  @TextField({ optional: true, description: 'JSON pointer into the event; of `set` and `assign`.' })
  pointer?: string;
  @AnyValue('Of `set`: what the fact is; `null` for not known.')
  value?: unknown;
  @PartsField(() => AssignedValue, { optional: true, description: 'Of `assign`.' })
  values?: AssignedValue[];
  @TextField({ optional: true, description: 'Of `skip`: why these rows are left out.' })
  reason?: string;
  @ChoiceField(MEANINGS, { optional: true, description: 'Of `means`.' })
  what?: string;
  @TextField({ optional: true, description: 'Of `means`: as they stand in the table.' })
  words?: string;
  @TextsField({ optional: true, description: 'Of `means`: codes of what the words mean; none for nothing.' })
  codes?: string[];
  @TextField({ optional: true, description: 'Of `accept`: id of the question.' })
  question?: string;
  @CountField({ optional: true, description: 'Of `meetings`: how many the records stand for.' })
  meetings?: number;
  @ChoiceField(['update', 'new'], { optional: true, description: 'Of `match`.' })
  as?: string;
  @TextField({ optional: true, description: 'Of `match`: id of the event that changes, where it is not the one that was found.' })
  event?: string;
}

/** What a person says about a column. */
export class ImportColumnChoice {
  @CountField({ optional: true, description: 'Which run of rows under the same headings; 0 when left out.' })
  part?: number;
  @CountField({ description: 'From 0.' })
  index: number;
  @ChoiceField(COLUMN_FACTS)
  fact: string;
  @TextField({ optional: true, description: 'Of a breakdown column: what is split by.' })
  dimension?: string;
  @TextField({ optional: true, description: 'Of a breakdown column: who is counted in it.' })
  category?: string;
}

/** What is decided about a draft. */
export class ImportChange {
  @NumbersField('Indexes of the tables to read, in place of those chosen.')
  tables?: number[];
  @PartsField(() => ImportColumnChoice, { optional: true, description: 'What columns are taken for, in place of what was said earlier.' })
  columns?: ImportColumnChoice[];
  @ChoiceField(DAY_ORDERS, { optional: true, nullable: true, description: '`null`: as the dates say.' })
  dayOrder?: string | null;
  @PartsField(() => ImportDecision, { optional: true, description: 'Added behind those made already; a later one goes before an earlier.' })
  decisions?: ImportDecision[];
  @NumbersField('Indexes of decisions to withdraw, before others are added.')
  withdraw?: number[];
}
