import { ApiProperty } from '@nestjs/swagger';
import { REQUIRED_FACTS, ROW_STATES, SKIP_REASONS, type RequiredFact, type RowState, type SkipReason } from '@turnout/events/domain';
import type { ErrorParams } from '@turnout/shared/kernel';
import {
  ChoiceField,
  ChoicesField,
  CountField,
  DateField,
  FlagField,
  HistoryChange,
  IdField,
  PageOf,
  PartField,
  PartsField,
  TextField,
  TextsField,
} from '@turnout/shared/server-platform';
import { BreakdownInput } from '../event/event-input.dto';
import { ParticipantsInput } from '../event/participants-input.dto';
import { SeriesInput } from '../series/series.dto';
import { ImportDecision } from './import-decision.dto';
import { ImportReason, ParamsField } from './import-words.dto';

const OPEN = { optional: true, nullable: true };

/** An event as a row was understood; what is left out or `null` is not known. */
export class ImportedEvent {
  @TextField({ ...OPEN, description: 'Code of the event type.' })
  type?: string | null;
  @TextField(OPEN)
  title?: string | null;
  @DateField(OPEN)
  startsOn?: string | null;
  @DateField(OPEN)
  endsOn?: string | null;
  @TextField({ ...OPEN, description: 'ISO 3166-1 alpha-2.' })
  country?: string | null;
  @TextField(OPEN)
  level?: string | null;
  @TextField(OPEN)
  mode?: string | null;
  @TextField(OPEN)
  place?: string | null;
  @TextField(OPEN)
  setting?: string | null;
  @TextField({ ...OPEN, description: 'Code of the partner in the lead.' })
  leadPartner?: string | null;
  @TextsField({ ...OPEN, description: 'Codes of the co-organising partners.' })
  coPartners?: string[] | null;
  @CountField(OPEN)
  meetings?: number | null;
  @PartField(() => ParticipantsInput, OPEN)
  participants?: ParticipantsInput | null;
  @PartsField(() => BreakdownInput, OPEN)
  breakdowns?: BreakdownInput[] | null;
  @PartField(() => SeriesInput, OPEN)
  series?: SeriesInput | null;
  @TextField(OPEN)
  summary?: string | null;
  @TextField(OPEN)
  status?: string | null;
  @TextField(OPEN)
  workPackage?: string | null;
  @TextsField(OPEN)
  deliverables?: string[] | null;
  @TextField(OPEN)
  milestone?: string | null;
}

/** A fact that does not simply stand in the cell of its column, and where it comes from. */
export class ImportFact {
  @TextField({ description: 'JSON pointer into the event.' })
  pointer: string;
  @TextField({ description: 'The words it was read from, as they stand.' })
  words: string;
  @PartField(() => ImportReason)
  reason: ImportReason;
}

/** A cell under its heading. */
export class ImportCell {
  @TextField()
  header: string;
  @TextField()
  text: string;
}

/** An answer that is taken with one click. */
export class ImportProposal {
  @TextField({ description: 'Unique within its question.' })
  id: string;
  @PartField(() => ImportReason)
  words: ImportReason;
  @PartField(() => ImportDecision)
  decision: ImportDecision;
}

/** Something about a row that is not right, or not sure. */
export class ImportProblem {
  @TextField({ description: 'Words: `events.import.problem.<code>`, or `error.<code>` where it has a dot in it.' })
  code: string;
  @TextField({ description: 'JSON pointer into the event.' })
  pointer: string;
  @ParamsField()
  params: ErrorParams;
  @FlagField({ description: 'The import waits until this is settled.' })
  isBlocking: boolean;
  @TextField({ nullable: true, description: 'Id of the question that settles it, for this row and others.' })
  question: string | null;
  @PartsField(() => ImportProposal)
  proposals: ImportProposal[];
}

/** One decision for many rows. */
export class ImportQuestion {
  @TextField({ description: 'The same for the same source, whatever was decided.' })
  id: string;
  @TextField({ description: 'Words: `events.import.question.<code>`.' })
  code: string;
  @ParamsField()
  params: ErrorParams;
  @ApiProperty({ type: 'integer', isArray: true, description: 'Numbers of the rows it is about.' })
  rows: number[];
  @PartsField(() => ImportProposal, { description: 'The likeliest first.' })
  proposals: ImportProposal[];
  @TextField({ nullable: true, description: 'Id of the proposal that was taken, `other` where it was settled in another way.' })
  answered: string | null;
}

/** What a row is to the events that are there already. */
export class ImportMatch {
  @ChoiceField(['new', 'update', 'unchanged'])
  kind: 'new' | 'update' | 'unchanged';
  @IdField({ optional: true, description: 'The event; for a row that is no new one.' })
  event?: string;
  @PartsField(() => HistoryChange, { optional: true, description: 'What the import changes of it.' })
  changes?: HistoryChange[];
}

/** A row of the source and what it was understood as. */
export class ImportedRow {
  @CountField({ description: 'Number of the row in its source, from 1.' })
  row: number;
  @CountField({ description: 'Index of its table.' })
  table: number;
  @CountField({ description: 'Which run of rows under the same headings it belongs to.' })
  part: number;
  @ChoiceField(ROW_STATES)
  state: RowState;
  @TextsField({ description: 'As it stood, by column.' })
  original: string[];
  @PartField(() => ImportedEvent, { nullable: true, description: 'With all decisions applied; `null` for a row that is no event.' })
  event: ImportedEvent | null;
  @PartsField(() => ImportFact)
  understood: ImportFact[];
  @PartsField(() => ImportCell, { description: 'Cells of columns that are not known.' })
  notes: ImportCell[];
  @ChoicesField(REQUIRED_FACTS, { description: 'What logging asks for and somebody decided to leave open.' })
  openFacts: RequiredFact[];
  @PartsField(() => ImportProblem)
  problems: ImportProblem[];
  @ChoiceField(SKIP_REASONS, { nullable: true })
  skipped: SkipReason | null;
  @TextField({ nullable: true, description: 'Why it was left out by hand.' })
  skippedWords: string | null;
  @PartField(() => ImportMatch)
  match: ImportMatch;
}

export const ImportedRowPage = PageOf(ImportedRow, 'ImportedRowPage');
