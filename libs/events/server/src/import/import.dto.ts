import { DAY_ORDERS, IMPORT_STAGES, IMPORT_STATES, type ImportStage, type ImportState } from '@turnout/events/domain';
import { ApiPropertyOptional } from '@nestjs/swagger';
import {
  ChoiceField,
  CountField,
  FlagField,
  IdField,
  InstantField,
  PageOf,
  PartField,
  PartsField,
  Problem,
  TextField,
  PageQuery,
} from '@turnout/shared/server-platform';
import { IsOptional } from 'class-validator';
import { ImportColumnChoice, ImportDecision } from './import-decision.dto';
import { ImportColumn, ImportDayOrder } from './import-words.dto';
import { ImportCell, ImportedRow, ImportQuestion } from './imported-row.dto';

/** A table of a source. */
export class ImportSheet {
  @TextField({ nullable: true })
  name: string | null;
  @CountField()
  rows: number;
  @FlagField({ description: 'Whether it is read.' })
  isChosen: boolean;
}

/** Where an import came from. */
export class ImportSource {
  @TextField({ nullable: true, description: 'Name of the file; `null` for something that was pasted.' })
  name: string | null;
  @TextField({ example: 'xlsx' })
  kind: string;
  @TextField({ nullable: true })
  encoding: string | null;
  @TextField({ nullable: true, description: 'What stands between cells.' })
  delimiter: string | null;
  @PartsField(() => ImportSheet)
  sheets: ImportSheet[];
}

/** Sums over the rows. `rows` = `ready` + `decide` + `skip`. */
export class ImportCounts {
  @CountField()
  rows: number;
  @CountField()
  ready: number;
  @CountField()
  decide: number;
  @CountField()
  skip: number;
  @CountField()
  new: number;
  @CountField()
  update: number;
  @CountField({ description: 'Among those skipped.' })
  unchanged: number;
  @CountField({ description: 'Meetings that the rows to be recorded stand for.' })
  events: number;
  @CountField({ description: 'People in the rows to be recorded, of those whose count is known.' })
  participants: number;
}

/** That an import was committed, and what it did. */
export class ImportCommitted {
  @InstantField()
  at: string;
  @TextField({ nullable: true, description: 'Display name.' })
  by: string | null;
  @CountField({ description: 'Events that it made.' })
  added: number;
  @CountField({ description: 'Events that it changed.' })
  changed: number;
  @CountField({ description: 'Events that said the same already.' })
  unchanged: number;
}

/** That an import was taken back. */
export class ImportTakenBack {
  @InstantField()
  at: string;
  @TextField({ nullable: true, description: 'Display name.' })
  by: string | null;
}

export class ImportPermissions {
  @FlagField({ description: 'Decide, commit and delete.' })
  change: boolean;
  @FlagField()
  undo: boolean;
}

/** An import without its rows. */
export class ImportSummary {
  @IdField()
  id: string;
  @CountField()
  version: number;
  @ChoiceField(IMPORT_STATES)
  state: ImportState;
  @PartField(() => ImportSource)
  source: ImportSource;
  @PartField(() => ImportCounts)
  counts: ImportCounts;
  @InstantField()
  createdAt: string;
  @TextField({ nullable: true, description: 'Whose it is, by display name.' })
  createdBy: string | null;
  @InstantField({ description: 'When something was decided last.' })
  updatedAt: string;
  @PartField(() => ImportCommitted, { nullable: true })
  committed: ImportCommitted | null;
  @PartField(() => ImportTakenBack, { nullable: true })
  undone: ImportTakenBack | null;
  @PartField(() => ImportPermissions)
  may: ImportPermissions;
}

export const ImportPage = PageOf(ImportSummary, 'ImportPage');

/** An import with what was understood of it. */
export class ImportDraft extends ImportSummary {
  @PartsField(() => ImportColumn)
  columns: ImportColumn[];
  @PartField(() => ImportDayOrder)
  dayOrder: ImportDayOrder;
  @ChoiceField(DAY_ORDERS, { nullable: true, description: 'The order that somebody chose.' })
  chosenDayOrder: string | null;
  @PartsField(() => ImportColumnChoice, { description: 'What somebody said about columns.' })
  chosenColumns: ImportColumnChoice[];
  @PartsField(() => ImportDecision, { description: 'In the order in which they were made.' })
  decisions: ImportDecision[];
  @PartsField(() => ImportQuestion)
  questions: ImportQuestion[];
  @PartsField(() => ImportedRow, { description: 'The first 200, those with problems before the others.' })
  rows: ImportedRow[];
  @TextField({ nullable: true, description: 'Asks for the next rows.' })
  nextCursor: string | null;
}

export const ROW_ORDERS = ['problems', 'source'] as const;
export type RowOrder = (typeof ROW_ORDERS)[number];

/** Which rows of an import. */
export class ImportRowsQuery extends PageQuery {
  @ApiPropertyOptional({ type: String, description: 'One state: `ready`, `decide` or `skip`; all when left out.' })
  @IsOptional()
  state?: string;
  @ApiPropertyOptional({ enum: [...ROW_ORDERS], description: 'Those with problems first, which is usual, or as they stand in the source.' })
  @IsOptional()
  order?: string;
}

/** An event that undoing left as it is. */
export class ImportLeft {
  @IdField()
  id: string;
  @TextField({ nullable: true })
  title: string | null;
  @PartField(() => Problem)
  problem: Problem;
}

/** What became of undoing. */
export class ImportUndone {
  @CountField({ description: 'Events that are gone again.' })
  removed: number;
  @CountField({ description: 'Events that say again what they said before.' })
  restored: number;
  @PartsField(() => ImportLeft, { description: 'Events that were changed since, or cannot be changed any more.' })
  left: ImportLeft[];
}

/** How far an import is. */
export class ImportProgress {
  @ChoiceField(IMPORT_STAGES)
  stage: ImportStage;
  @CountField({ description: 'Rows that are done in this stage.' })
  done: number;
  @CountField()
  of: number;
}

/** Where an event came from. */
export class EventOrigin {
  @IdField()
  import: string;
  @PartField(() => ImportSource)
  source: ImportSource;
  @CountField({ description: 'Number of the row in its source, from 1.' })
  row: number;
  @PartsField(() => ImportCell, { description: 'The row as it stood.' })
  original: ImportCell[];
  @InstantField()
  at: string;
  @TextField({ nullable: true, description: 'Who committed it, by display name.' })
  by: string | null;
}
