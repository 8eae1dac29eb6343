import { type Block, type Cell, formatCell, type ReportDocument, type Row, type SumRow } from '@turnout/reports/document';
import { plainText } from '@turnout/shared/kernel';

/**
 * What a rendered file lost of its document: the pieces that cannot be found in the text read back from it; empty where
 * the renderer kept the contract.
 *
 * Blocks are looked for in reading order, so that a figure has to stand behind its own row's title. White space and
 * hyphens do not matter, because a page breaks lines; everything else has to be there letter by letter.
 */
export function lossesOf(document: ReportDocument, textReadBack: string): readonly string[] {
  const text = squeeze(textReadBack);
  const { project, title, subtitle, funding, asOfText } = document;
  const anywhere = [project.name, title, subtitle, funding?.statement, funding?.disclaimer, asOfText].filter(
    (piece) => typeof piece === 'string',
  );
  return [
    ...anywhere.filter((piece) => !text.includes(squeeze(piece))),
    ...missingInOrder(
      document.blocks.flatMap((block) => piecesOf(block, document)),
      text,
    ),
  ];
}

function missingInOrder(pieces: readonly string[], text: string): readonly string[] {
  let from = 0;
  return pieces.filter((piece) => {
    const at = text.indexOf(squeeze(piece), from);
    if (at >= 0) from = at + squeeze(piece).length;
    return at < 0;
  });
}

function piecesOf(block: Block, document: ReportDocument): readonly string[] {
  const words = (cell: Cell): readonly string[] =>
    cell.kind === 'text'
      ? [cell.text, ...(cell.detail === undefined ? [] : [cell.detail])]
      : [formatCell(cell, document.locale, document.words)];
  const row = ({ cells }: Row): readonly string[] => cells.flatMap(words);
  const sum = (line: SumRow | null): readonly string[] => (line === null ? [] : [line.label, ...line.cells.flatMap(words)]);
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'rich-text':
      return plainText(block.content).split('\n');
    case 'cover':
      return block.facts.flatMap(({ label, value }) => [label, ...words(value)]);
    case 'contents':
    case 'list-of':
      return [];
    case 'chart':
      return [block.caption, ...block.notes];
    case 'pictures':
      return block.pictures.flatMap(({ caption, credit }) => [caption, credit].filter((each) => each !== null));
    case 'callout':
      return [block.title, block.text];
    case 'facts':
      return block.facts.flatMap(({ label, value }) => [label, ...words(value)]);
    case 'key-figures':
      return [...block.figures.flatMap(({ label, value }) => [label, ...words(value)]), block.basis];
    case 'table':
      return [
        block.caption,
        ...(block.groupHeading === null ? [] : [block.groupHeading]),
        ...block.columns.map(({ heading }) => heading),
        ...block.groups.flatMap(({ label, rows, sum: line }) => [...(label === null ? [] : [label]), ...rows.flatMap(row), ...sum(line)]),
        ...(block.groups.some(({ rows }) => rows.length > 0) ? [] : [block.emptyText]),
        ...sum(block.total),
        ...block.notes,
      ];
  }
}

function squeeze(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00ad\u2010\u2011-]+/gu, '');
}
