import type { ColumnFact, RowIdentity, TemplateFact } from '@turnout/events/domain';
import type { IsoDate } from '@turnout/shared/kernel';

/** Something that a person can choose from a list. */
export interface TemplateChoice {
  readonly code: string;
  readonly words: string;
  /** Whether it is offered; what is not is only understood, such as a status that review alone gives. */
  readonly isOffered: boolean;
}

/** A column of a template workbook. */
export interface TemplateColumn extends TemplateFact {
  readonly fact: ColumnFact;
  readonly header: string;
  readonly holds: 'text' | 'day' | 'count';
  /** What can be chosen in it. */
  readonly choices?: readonly TemplateChoice[];
  /** In letters. */
  readonly width: number;
  /** Said beside the cell that is being filled in. */
  readonly hint?: string;
}

/** What stands in a cell; `null` for nothing. */
export type TemplateValue = string | number | { readonly day: IsoDate } | null;

/** A row of a template, and the event that it stands for. */
export interface TemplateRow {
  readonly event: RowIdentity | null;
  readonly values: readonly TemplateValue[];
}

/** A workbook to be filled in offline and brought back. */
export interface Template {
  /** Code of its project. */
  readonly project: string;
  readonly title: string;
  readonly sheet: string;
  /** Name of the hidden sheet with the lists. */
  readonly lists: string;
  /** Said where somebody enters what is not in a list. */
  readonly notInList: string;
  readonly columns: readonly TemplateColumn[];
  readonly rows: readonly TemplateRow[];
  readonly madeAt: Date;
}

/** How the heading of the hidden column begins that names the event of each row; the code of the project follows. */
export const IDENTITY_MARK = 'turnout-event ';
/** What stands in the first cell of the sheet with the lists. */
export const LISTS_MARK = 'turnout-lists';
/** Column of that sheet from which on the lists stand, two columns each: words and codes. */
export const FIRST_LIST_COLUMN = 5;
