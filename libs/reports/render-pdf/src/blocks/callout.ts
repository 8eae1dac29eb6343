import type { Block } from '@turnout/reports/document';
import { REPORT_THEME } from '@turnout/reports/document';
import type { PagePlan } from '../layout/page-plan';
import type { PreparedBlock, Setting } from './prepared';
import { TEXT_STYLES } from '../text/text-style';

const { colour } = REPORT_THEME;
const PADDING = 9;
const BAR = 3;
const INDENT = BAR + PADDING;
const TONES = {
  note: { bar: colour.headFill, fill: colour.groupFill },
  attention: { bar: colour.accent, fill: colour.sumFill },
} as const;

/** A box that stands out, with a bar in its tone on the left; it may run over pages. */
export function prepareCallout(block: Extract<Block, { kind: 'callout' }>, setting: Setting): PreparedBlock {
  const width = setting.frame.width - INDENT - PADDING;
  const title = setting.typesetter.lines(block.title, TEXT_STYLES.bodyBold, width);
  const text = setting.typesetter.lines(block.text, TEXT_STYLES.body, width);
  const { bar, fill } = TONES[block.tone];
  const box = (page: PagePlan, top: number, bottom: number): void => {
    const height = bottom - top;
    page.fills.push({ x: setting.frame.left, y: top, width: setting.frame.width, height, colour: fill });
    page.fills.push({ x: setting.frame.left, y: top, width: BAR, height, colour: bar });
  };
  return {
    above: 12,
    opening: 2 * PADDING + (title.length + Math.min(text.length, 3)) * TEXT_STYLES.body.leading,
    isLeading: false,
    place(flow) {
      const tag = setting.root.add('Div');
      const edge = (height: number): void => {
        box(flow.page, flow.y, flow.y + height);
        flow.y += height;
      };
      const rest = { colour: colour.ink, indent: INDENT, onPiece: box };
      edge(PADDING - 2);
      flow.text({ lines: title, style: TEXT_STYLES.bodyBold, tag: tag.add('P'), ...rest });
      flow.text({ lines: text, style: TEXT_STYLES.body, tag: tag.add('P'), ...rest });
      edge(Math.min(PADDING, flow.room));
    },
  };
}
