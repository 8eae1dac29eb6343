import type { ReportDocument } from '@turnout/reports/document';
import { type Captioned, type Piece, piecesOf } from './pieces-of';

/** What a format puts between a label and its caption: "Table 3. Events", "Table 3 – Events". */
const LONGEST_BETWEEN = 4;

/**
 * What a rendered file lost of its document: the pieces that cannot be found in the text read back from it; empty where
 * the renderer kept the contract.
 *
 * Blocks are looked for in reading order, so that a figure has to stand behind its own row's title, and a caption behind its own number. What
 * belongs to one diagram is looked for from where the block before it ended. White space and hyphens do not matter, because a page breaks
 * lines; everything else has to be there letter by letter.
 *
 * @param blocks those that are looked for, where a format sets others elsewhere
 */
export function lossesOf(document: ReportDocument, textReadBack: string, blocks = document.blocks): readonly string[] {
  const text = squeeze(textReadBack);
  const { project, title, subtitle, funding, asOfText } = document;
  const anywhere = [project.name, title, subtitle, funding?.statement, funding?.disclaimer, asOfText].filter(
    (piece) => typeof piece === 'string',
  );
  return [
    ...anywhere.filter((piece) => !text.includes(squeeze(piece))),
    ...missingInOrder(
      blocks.flatMap((block) => piecesOf(block, document)),
      text,
    ),
  ];
}

function missingInOrder(pieces: readonly Piece[], text: string): readonly string[] {
  let from = 0;
  return pieces.flatMap((piece) => {
    const start = from;
    return (isSet(piece) ? piece.inAnyOrder : [piece]).flatMap((each) => {
      const found = endOf(each, text, start);
      if (found === null) return [typeof each === 'string' ? each : `${each.label ?? ''} ${each.caption}`.trim()];
      // Of a diagram only the caption is sure to be its own: a value may stand in many.
      if (!isSet(piece) || typeof each !== 'string') from = found;
      return [];
    });
  });
}

function isSet(piece: Piece): piece is Extract<Piece, { readonly inAnyOrder: unknown }> {
  return typeof piece !== 'string' && 'inAnyOrder' in piece;
}

/** Where it ends in the text, from there on; `null` where it is not found. */
function endOf(piece: string | Captioned, text: string, from: number): number | null {
  const words = squeeze(typeof piece === 'string' ? piece : piece.caption);
  const label = typeof piece === 'string' || piece.label === null ? null : squeeze(piece.label);
  if (words === '') return from;
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (label === null || isBefore(label, text, at)) return at + words.length;
  }
  return null;
}

/** "Table 1" is not the label of what "Table 11" stands before. */
function isBefore(label: string, text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - label.length - LONGEST_BETWEEN), at);
  const found = before.lastIndexOf(label);
  return found >= 0 && !/^\d/u.test(before.slice(found + label.length));
}

function squeeze(text: string): string {
  return text.normalize('NFC').replace(/[\s\u00ad\u2010\u2011-]+/gu, '');
}
