import type { Block } from '@turnout/reports/document';
import { assertNever } from '@turnout/shared/kernel';
import type { PreparedBlock, Setting } from './prepared';
import { prepareCallout } from './callout';
import { prepareChart } from './chart';
import { prepareContents, prepareListOf } from './contents';
import { prepareCover } from './cover';
import { prepareFacts } from './facts';
import { prepareKeyFigures } from './key-figures';
import { prepareHeading, prepareParagraph } from './prose';
import { preparePictures } from './pictures';
import { prepareRichText } from './rich-text';
import { prepareTable } from './table';

/** Breaks a block into lines; `null` where there is nothing to set. A new kind of block is set by adding its case here. */
export function prepareBlock(block: Block, setting: Setting): PreparedBlock | null {
  switch (block.kind) {
    case 'heading':
      return prepareHeading(block, setting);
    case 'paragraph':
      return prepareParagraph(block, setting);
    case 'facts':
      return prepareFacts(block.facts, setting);
    case 'key-figures':
      return prepareKeyFigures(block, setting);
    case 'callout':
      return prepareCallout(block, setting);
    case 'cover':
      return prepareCover(block, setting);
    case 'contents':
      return prepareContents(block, setting);
    case 'list-of':
      return prepareListOf(block, setting);
    case 'chart':
      return prepareChart(block, setting);
    case 'rich-text':
      return prepareRichText(block, setting);
    case 'pictures':
      return preparePictures(block, setting);
    case 'table':
      return prepareTable(block, setting);
    default:
      return assertNever(block);
  }
}
