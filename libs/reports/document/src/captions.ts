import type { Block, ChartBlock, PicturesBlock, TableBlock } from './block';
import type { ReportDocument } from './report-document';

/** A block with its number among its kind. */
export interface NumberedCaption {
  readonly block: Block & (TableBlock | ChartBlock | PicturesBlock);
  readonly what: 'tables' | 'figures';
  /** 1 for the first. */
  readonly number: number;
  /** "Table 3" or "Figure 2". */
  readonly label: string;
  readonly caption: string;
}

/** What has a number in a document, in reading order. The one place that counts, so that no two formats can disagree. */
export function captionsOf({ blocks, words: { numbered } }: ReportDocument): readonly NumberedCaption[] {
  const count = { tables: 0, figures: 0 };
  return blocks.flatMap((block): readonly NumberedCaption[] => {
    const captioned = captionOf(block);
    if (captioned === null) return [];
    const number = (count[captioned.what] += 1);
    const words = captioned.what === 'tables' ? numbered.table : numbered.figure;
    return [{ ...captioned, number, label: words.replace('{number}', String(number)) }];
  });
}

function captionOf(block: Block): Pick<NumberedCaption, 'block' | 'what' | 'caption'> | null {
  if (block.kind === 'table') return { block, what: 'tables', caption: block.caption };
  if (block.kind === 'chart') return { block, what: 'figures', caption: block.caption };
  return block.kind === 'pictures' && block.caption !== undefined ? { block, what: 'figures', caption: block.caption } : null;
}
