import { type Block, captionsOf, type ChartBlock, type ReportDocument, type TableBlock } from '@turnout/reports/document';
import { sheetNames } from './sheet-names';

/** A sheet that a table or the data of a diagram gets. */
export interface PlannedSheet {
  readonly block: Block & (TableBlock | ChartBlock);
  readonly name: string;
  /** What stands over it, with its number where the document is numbered. */
  readonly caption: string;
}

/** What every block that has a caption is called, with its number where the document is numbered. */
export function captionTexts(document: ReportDocument): ReadonlyMap<Block, string> {
  const isNumbered = document.isNumbered === true;
  return new Map(captionsOf(document).map(({ block, label, caption }) => [block, isNumbered ? `${label}. ${caption}` : caption]));
}

/** The sheets of a document behind its first, in reading order, and the name of that one. */
export function plannedSheets(document: ReportDocument): { readonly about: string; readonly sheets: readonly PlannedSheet[] } {
  const blocks = document.blocks.filter((block) => block.kind === 'table' || block.kind === 'chart');
  const captions = captionTexts(document);
  const labels = new Map(document.isNumbered === true ? captionsOf(document).map(({ block, label }) => [block, label]) : []);
  const wishes = blocks.map((block) => ({ label: labels.get(block) ?? '', caption: block.caption }));
  const [about = '', ...names] = sheetNames([{ label: '', caption: document.words.workbook.about }, ...wishes]);
  return { about, sheets: blocks.map((block, index) => ({ block, name: names[index] ?? '', caption: captions.get(block) ?? '' })) };
}
