import type { ChartBlock } from '@turnout/reports/document';
import type { PreparedBlock, Setting } from './prepared';
import { prepareParagraph } from './prose';

export function prepareChart(block: ChartBlock, setting: Setting): PreparedBlock {
  return prepareParagraph({ kind: 'paragraph', text: [block.alternative, block.caption, ...block.notes].join('\n') }, setting);
}
