import type { Chart, RichText } from '@turnout/shared/kernel';
import type { Cell } from './cell';
import type { Picture } from './picture';

/** What a column holds: decides alignment, width and the type of the cell in a spreadsheet. */
export type ColumnKind = 'text' | 'count' | 'ratio' | 'date';

/** One column of a table. */
export interface Column {
  /** Stable name, used as header in machine formats: `startsOn`. */
  readonly id: string;
  readonly heading: string;
  readonly kind: ColumnKind;
  /** Share of the width beyond what the content needs at least; 0 for columns that should stay as narrow as they can. */
  readonly grow: number;
  /** Whether the column names what its row is about: it heads the row, and a link to the record stands here. */
  readonly namesRecord?: boolean;
  /** Header of the last day in machine formats, for dates that may be periods: `endsOn`. */
  readonly endId?: string;
}

/** One record's line. */
export interface Row {
  /** One cell per column. */
  readonly cells: readonly Cell[];
  /** Id of the record behind the row, for the way down. */
  readonly recordId?: string;
  /** Values for machine formats that a page has no room for, by the ids of {@link TableBlock.dataColumns}. */
  readonly data?: Readonly<Record<string, string | number | null>>;
}

/** A line of sums: a label that runs over the text columns, and one cell per column from `fromColumn` on. */
export interface SumRow {
  readonly label: string;
  /** Index of the first column that carries a figure; the label takes the columns before it. */
  readonly fromColumn: number;
  /** One cell per column from `fromColumn` to the last. */
  readonly cells: readonly Cell[];
}

/** Rows that belong together. The label spans them in the first position and is repeated after a page break. */
export interface RowGroup {
  /** Stable key: the code of the event type; `null` for rows whose key is not known. */
  readonly key: string | null;
  /** `null` in a table without grouping. */
  readonly label: string | null;
  readonly rows: readonly Row[];
  readonly sum: SumRow | null;
}

/** A table with row groups, sums and a counting basis. */
export interface TableBlock {
  readonly kind: 'table';
  readonly id: string;
  readonly caption: string;
  /** Heading of the column that holds the group labels; `null` where rows are not grouped. */
  readonly groupHeading: string | null;
  /** Whether it needs paper that lies on its side, where a format has paper. */
  readonly isWide?: boolean;
  /** Stable name of the groups' keys, used as header in machine formats: `type`. Absent where rows are not grouped. */
  readonly groupId?: string;
  readonly columns: readonly Column[];
  /** Ids of what each row carries in {@link Row.data}: written by machine formats behind the columns, and nowhere else. */
  readonly dataColumns?: readonly string[];
  readonly groups: readonly RowGroup[];
  readonly total: SumRow | null;
  /** What the sums count, and what they leave out: printed below the table. */
  readonly notes: readonly string[];
  /** Said instead of rows where there are none. */
  readonly emptyText: string;
}

/** A name with its value, as on a fact sheet. */
export interface Fact {
  readonly label: string;
  readonly value: Cell;
}

/** Text as somebody set it. Its sub-headings stand one level below the heading over it. */
export interface RichTextBlock {
  readonly kind: 'rich-text';
  readonly content: RichText;
  /** Level of the heading over it. */
  readonly below: 1 | 2;
  /** BCP 47, where it is not the document's; `und` where nobody said. */
  readonly language?: string;
}

/** Pictures of one occasion, set in rows; each with what is said below it. */
export interface PicturesBlock {
  readonly kind: 'pictures';
  /** With one, the pictures together are a figure of a numbered document. */
  readonly caption?: string;
  readonly pictures: readonly Picture[];
}

/** A heading of the document's own. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** Printed before the text: "2.1", "Annex I". */
  readonly number?: string;
  /** BCP 47 language of the text where it is not the document's; `und` where nobody said. */
  readonly language?: string;
  /** Whether it begins a page, where a format has pages. */
  readonly startsPage?: true;
}

/** The first page of a document, with its title, project and funding notice; stands first, in the place of a running title. */
export interface CoverBlock {
  readonly kind: 'cover';
  /** The project's own; without one its short name is set large. */
  readonly logo: Picture | null;
  /** Deliverable, version, date and the like. */
  readonly facts: readonly Fact[];
}

/** The headings of the document with the pages on which they stand. */
export interface ContentsBlock {
  readonly kind: 'contents';
  /** Levels of headings that are listed. */
  readonly depth: 1 | 2;
}

/** The captions of all tables or of all figures with the pages on which they stand; nothing where there are none. */
export interface ListOfBlock {
  readonly kind: 'list-of';
  readonly what: 'tables' | 'figures';
}

/** A diagram: a figure of a numbered document. Every value is printed, for nobody should have to measure a bar. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly id: string;
  readonly caption: string;
  readonly chart: Chart;
  /** What it shows, in words: the data for those who do not see it. */
  readonly alternative: string;
  /** What the values count, and what they leave out: printed below. */
  readonly notes: readonly string[];
}

/** What stands in a document, by its kind. */
export type BlockContent =
  | HeadingBlock
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'key-figures'; readonly figures: readonly Fact[]; readonly basis: string }
  | { readonly kind: 'callout'; readonly tone: 'note' | 'attention'; readonly title: string; readonly text: string }
  | CoverBlock
  | ContentsBlock
  | ListOfBlock
  | ChartBlock
  | RichTextBlock
  | PicturesBlock
  | TableBlock;

/** A part of a document. A `switch` over the kinds ends in `assertNever`. */
export type Block = BlockContent & {
  /** Which section of a composed report it belongs to. */
  readonly section?: string;
};
