import { type Block, headingText, REPORT_THEME } from '@turnout/reports/document';
import type { PreparedBlock, Setting } from './prepared';
import { TEXT_STYLES } from '../text/text-style';

const { colour } = REPORT_THEME;
const LEVELS = {
  1: { style: TEXT_STYLES.heading1, tag: 'H2', above: 22, below: 6 },
  2: { style: TEXT_STYLES.heading2, tag: 'H3', above: 18, below: 5 },
  3: { style: TEXT_STYLES.heading3, tag: 'H4', above: 14, below: 4 },
} as const;

/** A heading: kept with what follows, one level below the title in the structure, and an entry of the outline. */
export function prepareHeading(block: Extract<Block, { kind: 'heading' }>, setting: Setting): PreparedBlock {
  const { style, tag, above, below } = LEVELS[block.level];
  const lines = setting.typesetter.lines(headingText(block), style, setting.frame.width, 'und');
  return {
    above,
    below,
    opening: lines.length * style.leading,
    isLeading: true,
    place(flow) {
      flow.page.bookmarks.push({ title: headingText(block), level: block.level, y: flow.y });
      flow.text({ lines, style, colour: colour.ink, tag: setting.root.add(tag) });
    },
  };
}

/** Running text. */
export function prepareParagraph(block: Extract<Block, { kind: 'paragraph' }>, setting: Setting): PreparedBlock {
  const style = TEXT_STYLES.body;
  const lines = setting.typesetter.lines(block.text, style, setting.frame.width);
  return {
    above: 8,
    opening: Math.min(lines.length, 3) * style.leading,
    isLeading: false,
    place(flow) {
      flow.text({ lines, style, colour: colour.ink, tag: setting.root.add('P') });
    },
  };
}
