import type { Proposal } from '../contract';
import { propose } from '../questions/issue';
import type { ReadingContext } from '../rows/reading-context';
import { proposeOpen, type RowBuilder } from '../rows/row-builder';
import { cellOf, type SheetRow } from '../rows/sheet-row';
import { areBlocks, type Gap, gapsOf, type LabelledRow } from './blocks';
import { isPiece, type Label, labelIn, unknownTypeId } from './label';
import { type Way, waysToPart } from './ways-to-part';

/** A row of a table with what was read out of it so far. */
export interface ReadRow {
  readonly row: SheetRow;
  readonly builder: RowBuilder;
}

/** Most types that are offered one by one. */
const MAX_OFFERED = 8;

/** Reads the types of the events of one table: label by label, or block by block where a label stands for the rows below it. */
export function readTypes(rows: readonly ReadRow[], context: ReadingContext): void {
  const labelled = rows.map((each) => labelOf(each, context));
  // A table that names its events says of each what is known of it.
  const namesEvents = rows.some(({ row }) => row.sheet.has('event') || row.raw.event !== undefined);
  const inBlocks = !namesEvents && areBlocks(labelled);
  const settled = inBlocks ? labelled.map((each) => withPiece(each, context)) : labelled;
  for (const [index, { row, builder }] of rows.entries()) {
    const { label, isCovered } = settled[index] as LabelledRow;
    if (row.sheet.has('type') || label.kind !== 'blank') builder.draft.type = null;
    if (label.kind === 'type') takeLabel(label, builder, isCovered, context);
    if (label.kind === 'unknown') askLabel(label.words, builder, context);
  }
  if (inBlocks) for (const gap of gapsOf(settled)) fillGap(gap, settled, rows, context);
}

/** The label of a row: its own cell, the heading between the rows above it, or the name of its sheet. */
function labelOf({ row, builder }: ReadRow, context: ReadingContext): LabelledRow {
  const said = cellOf(row, 'type');
  const own: Label = said ? labelIn(said.cell.text, context) : { kind: 'blank' };
  const isCovered = said !== null && row.covered.includes(said.column.index);
  const known = { row: builder.row, isCovered, startsOn: builder.startsOn };
  if (own.kind !== 'blank') return { ...known, label: own };
  const section = row.sections.findLast(({ type }) => type !== undefined);
  if (section?.type !== undefined) return { ...known, label: { kind: 'type', code: section.type, how: 'section', words: section.words } };
  const sheet = said === null && row.sheet.part.name !== null ? labelIn(row.sheet.part.name, context) : null;
  return { ...known, label: sheet?.kind === 'type' ? { ...sheet, how: 'section' } : own };
}

function withPiece(labelled: LabelledRow, context: ReadingContext): LabelledRow {
  const { label } = labelled;
  return label.kind === 'unknown' && isPiece(label.words, context)
    ? { ...labelled, label: { kind: 'piece', words: label.words } }
    : labelled;
}

function takeLabel(
  { code, how, words }: Extract<Label, { kind: 'type' }>,
  builder: RowBuilder,
  isCovered: boolean,
  { lexicon }: ReadingContext,
): void {
  builder.draft.type = code;
  if (how === 'decided') askLabelAgain(words, builder, lexicon);
  if (isCovered) builder.explain('/type', words, 'merged');
  else if (how !== 'same' && how !== 'decided') builder.explain('/type', words, `type-${how}`, { type: lexicon.labelOf(code) });
}

function askLabelAgain(words: string, builder: RowBuilder, lexicon: ReadingContext['lexicon']): void {
  if (lexicon.find('type', words) === null && lexicon.typeLike(words) === null) ask(words, builder, lexicon, true);
}

function askLabel(words: string, builder: RowBuilder, { lexicon, decisions }: ReadingContext): void {
  ask(words, builder, lexicon, decisions.meaningOf('type', words) !== null);
}

function ask(words: string, builder: RowBuilder, lexicon: ReadingContext['lexicon'], isSettled: boolean): void {
  const near = lexicon.nearTo('type', words);
  const others = lexicon.codesOf('type').filter((code) => !near.includes(code));
  const means = (codes: readonly string[]) => ({ kind: 'means', what: 'type', words, codes }) as const;
  const offer = (code: string): Proposal => propose(`means-${code}`, means([code]), { words, type: lexicon.labelOf(code) }, 'means-type');
  builder.ask({
    ...{ id: unknownTypeId(words), code: 'type-unknown', pointer: '/type', params: { words }, isSettled },
    proposals: [...near.map(offer), propose('nothing', means([]), { words }, 'means-nothing'), ...others.slice(0, MAX_OFFERED).map(offer)],
  });
}

/** Rows below a label are of its type; where pieces of labels or a label in the middle of its block make that unsure, somebody is asked. */
function fillGap(gap: Gap, labelled: readonly LabelledRow[], rows: readonly ReadRow[], context: ReadingContext): void {
  const { above, below, from, to, pieces } = gap;
  const isCentred = labelled[0]?.label.kind === 'blank' || labelled[0]?.label.kind === 'piece';
  const isSure = pieces.length === 0 && above !== null && !isCentred;
  if (!isSure && (above?.kind === 'type' || below?.kind === 'type')) return askGap(gap, labelled, rows, context);
  for (const { builder } of rows.slice(from, to)) {
    if (above?.kind === 'type') {
      builder.draft.type = above.code;
      builder.explain('/type', above.words, 'filled-down', { type: context.lexicon.labelOf(above.code) });
    }
    if (above?.kind === 'unknown') askLabel(above.words, builder, context);
  }
}

function askGap(gap: Gap, labelled: readonly LabelledRow[], rows: readonly ReadRow[], { lexicon }: ReadingContext): void {
  const ways = waysToPart(labelled, gap, lexicon);
  const [best] = ways as [Way];
  // Above the first piece the label above is not in doubt, unless the dates say so.
  const first = gap.above?.kind === 'type' && gap.pieces[0] ? Math.min(gap.pieces[0].at, Math.max(best.at, gap.from)) : gap.from;
  const asked = {
    first,
    from: numberOf(rows, first),
    to: numberOf(rows, gap.to - 1),
    words: gap.pieces.map(({ words }) => words).join(', '),
  };
  for (let index = gap.from; index < gap.to; index += 1) {
    const { builder } = rows[index] as ReadRow;
    const type = typeIn(best, index);
    builder.draft.type = type;
    builder.explain('/type', gap.above?.words ?? asked.words, 'filled-down', { type: lexicon.labelOf(type) });
    if (index >= first) askRow(builder, index, asked, ways, rows, gap, lexicon);
  }
}

interface AskedGap {
  /** Index of the first row in doubt. */
  readonly first: number;
  /** Numbers of the first and the last row in doubt. */
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

function askRow(
  builder: RowBuilder,
  index: number,
  { first, from, to, words }: AskedGap,
  ways: readonly Way[],
  rows: readonly ReadRow[],
  gap: Gap,
  lexicon: ReadingContext['lexicon'],
): void {
  const id = `type-block:${from}`;
  const proposals = ways.map((way) => {
    const value = typeIn(way, index);
    const decision = { kind: 'assign', pointer: '/type', values: [{ rows: [builder.row], value }] } as const;
    const only = way.at <= first ? way.below : way.at >= gap.to ? way.above : null;
    if (only !== null) return propose(`all-${only}`, decision, { type: lexicon.labelOf(only) }, 'all-one-type');
    const row = numberOf(rows, way.at);
    return propose(
      `part-${row}-${way.above}-${way.below}`,
      decision,
      { above: lexicon.labelOf(way.above), below: lexicon.labelOf(way.below), row },
      'part-types',
    );
  });
  const once = [...new Map(proposals.map((proposal) => [proposal.id, proposal])).values()];
  const code = gap.pieces.length > 0 ? 'type-garbled' : 'type-unsure';
  builder.ask({ id, code, pointer: '/type', params: { words, firstRow: from, lastRow: to }, proposals: [...once, proposeOpen(id)] });
}

function typeIn({ at, above, below }: Way, index: number): string {
  return index < at ? above : below;
}

function numberOf(rows: readonly ReadRow[], index: number): number {
  return Number(rows[index]?.builder.row);
}
