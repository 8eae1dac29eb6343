import { type Block, type HeadingBlock, headingText, REPORT_THEME } from '@turnout/reports/document';
import type { Line } from '../text/line';
import type { PreparedBlock, Setting } from './prepared';
import { TEXT_STYLES } from '../text/text-style';

const { colour } = REPORT_THEME;
/** Text of so few lines is not left alone below its heading at the foot of a page. */
export const INTRODUCTION_LINES = 2;
const BEHIND_NUMBER = 9;
/** A number wider than this share of the width runs into the text behind it. */
const WIDEST_NUMBER = 0.25;
const LEVELS = {
  1: { style: TEXT_STYLES.heading1, tag: 'H2', above: 22, below: 6 },
  2: { style: TEXT_STYLES.heading2, tag: 'H3', above: 18, below: 5 },
  3: { style: TEXT_STYLES.heading3, tag: 'H4', above: 14, below: 4 },
} as const;

/** A heading: kept with what follows, one level below the title in the structure, and an entry of the outline. Its number stands apart. */
export function prepareHeading(block: HeadingBlock, setting: Setting): PreparedBlock {
  const { style, tag: type, above, below } = LEVELS[block.level];
  const { typesetter, frame } = setting;
  const numberWidth = block.number === undefined ? 0 : typesetter.extent(block.number, style).natural + BEHIND_NUMBER;
  const isApart = numberWidth <= frame.width * WIDEST_NUMBER;
  const indent = isApart ? numberWidth : 0;
  const number = isApart ? typesetter.lines(block.number ?? '', style, frame.width, 'und') : [];
  const lines = typesetter.lines(isApart ? block.text : headingText(block), style, frame.width - indent, block.language ?? 'und');
  return {
    ...{ above, below, isLeading: true, startsPage: block.startsPage === true },
    opening: lines.length * style.leading,
    place(flow) {
      flow.page.bookmarks.push({ title: headingText(block), level: block.level, y: flow.y });
      flow.page.targets.push({ block, y: flow.y });
      const tag = setting.root.add(type, block.language === undefined ? {} : { language: block.language });
      if (number.length > 0) {
        const set = { lines: number.map(apart), x: frame.left, width: indent, align: 'left', style, colour: colour.headFill, tag } as const;
        flow.page.texts.push({ text: set, y: flow.y });
      }
      flow.text({ lines, style, colour: colour.ink, tag, indent });
    },
  };
}

/** A number is read out as a word of its own. */
function apart(line: Line): Line {
  return { ...line, end: 'space' };
}

/** Running text. */
export function prepareParagraph(block: Extract<Block, { kind: 'paragraph' }>, setting: Setting): PreparedBlock {
  const style = TEXT_STYLES.body;
  const lines = setting.typesetter.lines(block.text, style, setting.frame.width);
  return {
    above: 8,
    opening: Math.min(lines.length, 3) * style.leading,
    isLeading: false,
    isIntroduction: lines.length <= INTRODUCTION_LINES,
    place(flow) {
      flow.text({ lines, style, colour: colour.ink, tag: setting.root.add('P') });
    },
  };
}
