import type { Block } from '@turnout/reports/document';
import { assertNever } from '@turnout/shared/kernel';
import type { PreparedBlock, Setting } from './prepared';
import { prepareCallout } from './callout';
import { prepareFacts } from './facts';
import { prepareKeyFigures } from './key-figures';
import { prepareHeading, prepareParagraph } from './prose';
import { preparePictures } from './pictures';
import { prepareRichText } from './rich-text';
import { prepareTable } from './table';

/** Breaks a block into lines. A new kind of block is set by adding its case here. */
export function prepareBlock(block: Block, setting: Setting): PreparedBlock {
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
      return prepareFacts(block.facts, setting);
    case 'contents':
    case 'list-of':
      return { above: 0, opening: 0, isLeading: false, place: () => undefined };
    case 'chart':
      return prepareParagraph({ kind: 'paragraph', text: [block.alternative, block.caption, ...block.notes].join('\n') }, setting);
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
