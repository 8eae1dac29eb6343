import type { Cell } from './cell';
import type { Block } from './block';
import { chartTable, type ChartWords } from './chart-table';

/** Words that renderers add on their own, chosen with the rest of the text when the document is built. */
export interface DocumentWords {
  /** Beside a row group's label where it goes on after a page break: "(continued)". */
  readonly continued: string;
  /** Page footer with `{page}` and `{pages}` to be filled in: "Page {page} of {pages}". */
  readonly pageOf: string;
  readonly notKnown: string;
  readonly notApplicable: string;
  /** Mark behind a count that contains an estimate, and what the mark means. */
  readonly estimateMark: string;
  readonly estimateNote: string;
  /** Alternative text of the EU emblem. */
  readonly emblem: string;
  /** Words of what is numbered and listed. */
  readonly numbered: NumberedWords;
  /** Words of the data behind a diagram. */
  readonly chart: ChartWords;
  /** Words of a workbook. */
  readonly workbook: WorkbookWords;
}

/** Words beside numbers of tables and figures, with `{number}` to be filled in, and above the list of headings. */
export interface NumberedWords {
  readonly table: string;
  readonly figure: string;
  readonly contents: string;
  /** Above the list of tables, and above that of figures. */
  readonly tables: string;
  readonly figures: string;
}

/** Words that a workbook needs beside those of every document. */
export interface WorkbookWords {
  /** Name of the first sheet. */
  readonly about: string;
  readonly project: string;
  /** What the records were chosen by. */
  readonly selection: string;
  /** Which sheets hold the tables. */
  readonly tables: string;
  /** What the figures count, and what they leave out. */
  readonly counting: string;
  /** Heading of the last day, beside a column of first days. */
  readonly until: string;
}

/** The acknowledgement that every output prints: the emblem, what is said beside it, and the disclaimer below. */
export interface FundingNotice {
  readonly emblem: 'eu' | 'none';
  /** "Co-funded by the Erasmus+ Programme of the European Union" and its like. */
  readonly statement: string;
  readonly disclaimer: string | null;
}

/** A figure in running text, as it stood when the document was built. */
export interface LiveFigure {
  /** What it counts, in words. */
  readonly label: string;
  /** With its trace, where records stand behind it. */
  readonly value: Cell;
  /** As it is set in prose. */
  readonly text: string;
  /** The counting basis; `null` where nothing is counted. */
  readonly basis: string | null;
}

/** A section of a composed report, whether it is printed or not. */
export interface DocumentSection {
  readonly id: string;
  readonly title: string;
  readonly isOn: boolean;
  /** Whether it is left out although it is on, because there is nothing that it could show. */
  readonly isEmpty?: true;
}

/**
 * A deliverable composed from the records: text already chosen in one language, values still raw, no look at all.
 * The same document drives every format, so that no two of them can disagree.
 */
export interface ReportDocument {
  /** Which definition built it: `events-table`. */
  readonly definition: string;
  /** BCP 47 locale that values are formatted in and that the text is written in: `en-GB`. */
  readonly locale: string;
  readonly title: string;
  /** BCP 47 language of the title where it is not the document's; `und` where nobody said. */
  readonly titleLanguage?: string;
  /** One line below the title: the period and the selection it covers. `null` where the title says it all. */
  readonly subtitle: string | null;
  readonly project: { readonly code: string; readonly name: string; readonly title: string };
  /** The instant whose records it shows, ISO 8601 in UTC. The only time in the document: same records, same bytes. */
  readonly asOf: string;
  /** What the running footer says about that instant, in words. */
  readonly asOfText: string;
  /** `null` where the programme of the project is not known. */
  readonly funding: FundingNotice | null;
  readonly words: DocumentWords;
  readonly blocks: readonly Block[];
  /** Whether its tables and figures are numbered, so that they can be listed and referred to. */
  readonly isNumbered?: true;
  /** The figures that its texts hold, by their keys. */
  readonly figures?: Readonly<Record<string, LiveFigure>>;
  /** In their order, those that are switched off among them. */
  readonly sections?: readonly DocumentSection[];
}

/** Every cell of a document in reading order: what a renderer must not lose. */
export function cellsOf(document: ReportDocument): readonly Cell[] {
  return document.blocks.flatMap((block): readonly Cell[] => {
    switch (block.kind) {
      case 'table':
        return [
          ...block.groups.flatMap((group) => [...group.rows.flatMap((row) => row.cells), ...(group.sum?.cells ?? [])]),
          ...(block.total?.cells ?? []),
        ];
      case 'facts':
      case 'cover':
        return block.facts.map((fact) => fact.value);
      case 'key-figures':
        return block.figures.map((figure) => figure.value);
      case 'heading':
      case 'paragraph':
      case 'callout':
      case 'rich-text':
      case 'pictures':
      case 'contents':
      case 'list-of':
        return [];
      case 'chart':
        return chartTable(block, document.words.chart).groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
    }
  });
}
