import type { Block, ReportDocument } from '@turnout/reports/document';
import { REPORT_THEME, captionsOf, cellsOf } from '@turnout/reports/document';
import type { PreparedBlock, Setting } from '../blocks/prepared';
import type { Frame } from './flow';
import type { PagePlan } from './page-plan';
import { placeOpening } from '../blocks/opening';
import { prepareBlock } from '../blocks/prepare-block';
import { TEXT_STYLES } from '../text/text-style';
import { Typesetter } from '../text/typesetter';
import { Flow } from './flow';
import { furnish, hasCover } from './furniture';
import { settleReferences } from './page-references';
import { Tag } from './tag';

/** A document with every piece in its place, and what the pieces mean. */
export interface DocumentPlan {
  readonly pages: readonly PagePlan[];
  readonly structure: Tag;
}

const { page } = REPORT_THEME;
const FRAME: Frame = {
  left: page.margin.left,
  top: page.margin.top,
  right: page.width - page.margin.right,
  bottom: page.height - page.margin.bottom,
};
/** What an over-tall beginning is kept with, as a share of a page. */
const OPENING_SHARE = 0.4;

/** Lays a document out. Pure: nothing is drawn, no file is made, the number of pages is known afterwards. */
export function planDocument(document: ReportDocument): DocumentPlan {
  const structure = new Tag('Document');
  const typesetter = new Typesetter(document.locale);
  const flow = new Flow(FRAME, typesetter);
  const labels = new Map(document.isNumbered === true ? captionsOf(document).map(({ block, label }) => [block, label]) : []);
  const setting: Setting = { document, typesetter, frame: { left: FRAME.left, width: flow.width }, root: structure, labels };
  if (!hasCover(document)) placeOpening(flow, setting);
  const sources = document.blocks.map((source) => ({ source, prepared: prepareBlock(source, setting) }));
  const set = sources.flatMap(({ source, prepared }) => (prepared === null ? [] : [{ source, prepared }]));
  const blocks = set.map(({ prepared }) => prepared);
  set.forEach(({ source, prepared: block }, index) => {
    if (startsPage(blocks, index) && !flow.isAtTop) flow.newPage();
    flow.space(spaceAbove(blocks, index));
    flow.keep(togetherFrom(blocks, index, flow));
    block.place(flow);
    if (hasUnexplainedEstimate(source, document)) placeEstimateNote(flow, setting);
  });
  settleReferences(flow.pages, FRAME, typesetter);
  furnish(flow.pages, document, FRAME, typesetter);
  return { pages: flow.pages, structure };
}

function startsPage(blocks: readonly PreparedBlock[], index: number): boolean {
  return blocks[index]?.startsPage === true || blocks[index - 1]?.endsPage === true;
}

function spaceAbove(blocks: readonly PreparedBlock[], index: number): number {
  return blocks[index - 1]?.below ?? blocks[index]?.above ?? 0;
}

function hasUnexplainedEstimate(block: Block, document: ReportDocument): boolean {
  if (isExplained(block, document)) return false;
  return cellsOf({ ...document, blocks: [block] }).some((cell) => cell.kind === 'count' && cell.isEstimate === true);
}

/** Whether the notes of a table say what the mark means, in words that fit the table better. */
function isExplained(block: Block, { words }: ReportDocument): boolean {
  return block.kind === 'table' && block.notes.some((note) => note.includes(words.estimateMark));
}

/** A mark that is not explained where it stands is not read as one. */
function placeEstimateNote(flow: Flow, { document, root, typesetter }: Setting): void {
  const style = TEXT_STYLES.small;
  const lines = typesetter.lines(document.words.estimateNote, style, flow.width);
  flow.text({ lines, style, colour: REPORT_THEME.colour.muted, tag: root.add('P') });
}

/** Height of a block's beginning, and, of a heading and of a line or two behind it, of the beginning of what they head. */
function togetherFrom(blocks: readonly PreparedBlock[], index: number, flow: Flow): number {
  const block = blocks[index];
  if (block === undefined) return 0;
  const opening = block.isWhole === true ? block.opening : Math.min(block.opening, flow.fullHeight * OPENING_SHARE);
  const next = blocks[index + 1];
  if (!isHeading(blocks, index) || next === undefined || startsPage(blocks, index + 1)) return opening;
  return Math.min(block.opening + spaceAbove(blocks, index + 1) + togetherFrom(blocks, index + 1, flow), flow.fullHeight);
}

function isHeading(blocks: readonly PreparedBlock[], index: number): boolean {
  const [before, block, next] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  return block?.isLeading === true || (block?.isIntroduction === true && before?.isLeading === true && next?.isLeading !== true);
}
