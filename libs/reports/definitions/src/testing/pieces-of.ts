import {
  type Block,
  captionsOf,
  type Cell,
  type ChartBlock,
  chartTable,
  formatCell,
  headingText,
  type ReportDocument,
  type Row,
  type SumRow,
  type TableBlock,
} from '@turnout/reports/document';
import { plainText } from '@turnout/shared/kernel';

/**
 * Something that has to be found in a file: a text; a label right before its caption; or several pieces whose order is the format's own,
 * such as the parts of a diagram.
 */
export type Piece = string | Captioned | { readonly inAnyOrder: readonly (string | Captioned)[] };

/** A caption, with its label where the document is numbered. */
export interface Captioned {
  readonly label: string | null;
  readonly caption: string;
}

/** Everything that a block says, in the order it is read. */
export function piecesOf(block: Block, document: ReportDocument): readonly Piece[] {
  switch (block.kind) {
    case 'heading':
      return [headingText(block)];
    case 'paragraph':
      return [block.text];
    case 'rich-text':
      return plainText(block.content).split('\n');
    case 'cover':
    case 'facts':
      return block.facts.flatMap(({ label, value }) => [label, ...wordsOf(value, document)]);
    case 'contents':
      return contentsOf(document, block.depth);
    case 'list-of':
      return listOf(document, block.what);
    case 'chart':
      return [{ inAnyOrder: [captionOf(block, document, block.caption), ...chartPieces(block, document), ...block.notes] }];
    case 'pictures': {
      const said = block.pictures.flatMap(({ caption, credit }) => [caption, credit].filter((each) => each !== null));
      return block.caption === undefined ? said : [{ inAnyOrder: [captionOf(block, document, block.caption), ...said] }];
    }
    case 'callout':
      return [block.title, block.text];
    case 'key-figures':
      return [...block.figures.flatMap(({ label, value }) => [label, ...wordsOf(value, document)]), block.basis];
    case 'table':
      return tablePieces(block, document);
  }
}

/** The data of a diagram; of a trend what each line ends with, for so many numbers nobody could read beside each other. */
function chartPieces(block: ChartBlock, document: ReportDocument): readonly string[] {
  const { words, locale } = document;
  const { columns, groups } = chartTable(block, words.chart);
  const heads = columns.slice(1).map(({ heading }) => heading);
  if (block.chart.kind !== 'trend')
    return [...heads, ...groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap((cell) => wordsOf(cell, document))))];
  const ends = block.chart.series.map(({ values }) => values.findLast((value) => value !== null));
  const printed = ends.map((value) => (typeof value === 'number' ? formatCell({ kind: 'count', value }, locale, words) : words.notKnown));
  return [block.chart.monthLabel, ...heads, ...printed];
}

function tablePieces(block: Block & TableBlock, document: ReportDocument): readonly Piece[] {
  const row = ({ cells }: Row): readonly string[] => cells.flatMap((cell) => wordsOf(cell, document));
  const sum = (line: SumRow | null): readonly string[] => (line === null ? [] : [line.label, ...row({ cells: line.cells })]);
  return [
    captionOf(block, document, block.caption),
    ...(block.groupHeading === null ? [] : [block.groupHeading]),
    ...block.columns.map(({ heading }) => heading),
    ...block.groups.flatMap(({ label, rows, sum: line }) => [...(label === null ? [] : [label]), ...rows.flatMap(row), ...sum(line)]),
    ...(block.groups.some(({ rows }) => rows.length > 0) ? [] : [block.emptyText]),
    ...sum(block.total),
    ...block.notes,
  ];
}

function wordsOf(cell: Cell, { locale, words }: ReportDocument): readonly string[] {
  if (cell.kind !== 'text') return [formatCell(cell, locale, words)];
  return [cell.text, ...(cell.detail === undefined ? [] : [cell.detail])];
}

function captionOf(block: Block, document: ReportDocument, caption: string): Captioned {
  const label = document.isNumbered === true ? captionsOf(document).find((each) => each.block === block)?.label : undefined;
  return { label: label ?? null, caption };
}

/** Where there is nothing to list there is no list. */
function contentsOf({ blocks, words }: ReportDocument, depth: number): readonly string[] {
  const headings = blocks.flatMap((block) => (block.kind === 'heading' && block.level <= depth ? [headingText(block)] : []));
  return headings.length === 0 ? [] : [words.numbered.contents, ...headings];
}

function listOf(document: ReportDocument, what: 'tables' | 'figures'): readonly Piece[] {
  const listed = captionsOf(document).filter((each) => each.what === what);
  return listed.length === 0 ? [] : [document.words.numbered[what], ...listed.map(({ label, caption }) => ({ label, caption }))];
}
