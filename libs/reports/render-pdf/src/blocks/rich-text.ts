import { REPORT_THEME, type RichTextBlock } from '@turnout/reports/document';
import { assertNever, type RichBlock, type RichList, type Runs } from '@turnout/shared/kernel';
import type { Flow } from '../layout/flow';
import type { PagePlan } from '../layout/page-plan';
import type { Tag, TagType } from '../layout/tag';
import type { RunLine, StyledRun } from '../text/break-runs';
import type { TextStyle } from '../text/text-style';
import type { PreparedBlock, Setting } from './prepared';
import { Tag as TagNode } from '../layout/tag';
import { TEXT_STYLES } from '../text/text-style';
import { placeRuns } from './place-runs';
import { INTRODUCTION_LINES } from './prose';

const { colour } = REPORT_THEME;
const BODY: Look = {
  plain: TEXT_STYLES.body,
  bold: TEXT_STYLES.bodyBold,
  italic: TEXT_STYLES.bodyItalic,
  both: TEXT_STYLES.bodyBoldItalic,
};
const SAID: Look = {
  plain: TEXT_STYLES.bodyItalic,
  bold: TEXT_STYLES.bodyBoldItalic,
  italic: TEXT_STYLES.body,
  both: TEXT_STYLES.bodyBold,
};
const SUB_HEADING: Look = {
  plain: TEXT_STYLES.heading3,
  bold: TEXT_STYLES.heading3,
  italic: TEXT_STYLES.heading3,
  both: TEXT_STYLES.heading3,
};
const STEP = 15;
const QUOTE_INDENT = 14;
const BAR = 2.5;
const BETWEEN = { paragraph: 7, heading: 12, quote: 10, list: 6 } as const;
const BETWEEN_ITEMS = 2.5;
const SUB_LEVELS = { 1: 'H3', 2: 'H4' } as const satisfies Record<RichTextBlock['below'], TagType>;

interface Look {
  readonly plain: TextStyle;
  readonly bold: TextStyle;
  readonly italic: TextStyle;
  readonly both: TextStyle;
}

/** Something that was broken into lines, and how it is placed. */
interface Part {
  readonly above: number;
  readonly lines: readonly RunLine[];
  readonly leading: number;
  readonly indent: number;
  readonly tag: Tag;
  readonly ink: string;
  /** What stands left of the first line: a bullet, or a number. */
  readonly mark?: { readonly text: string; readonly tag: Tag };
  readonly hasBar?: boolean;
  readonly isLeading?: boolean;
}

/** Text as somebody set it: paragraphs, sub-headings, lists and quotes, each with its tag. */
export function prepareRichText({ content, below, language }: RichTextBlock, setting: Setting): PreparedBlock {
  const whole = new TagNode('Div', language === undefined ? {} : { language });
  const setter = new PartSetter(setting, language ?? setting.document.locale, SUB_LEVELS[below]);
  const parts = content.flatMap((block) => setter.block(block, whole));
  return {
    above: 4,
    opening: openingOf(parts),
    isLeading: false,
    isIntroduction: parts.reduce((sum, { lines }) => sum + lines.length, 0) <= INTRODUCTION_LINES,
    place(flow) {
      setting.root.append(whole);
      parts.forEach((part, index) => {
        if (index > 0) flow.space(part.above);
        flow.keep(openingOf(parts.slice(index)));
        placePart(part, flow, setting);
      });
    },
  };
}

/** Height of what stands together at the beginning: two lines, or all of three, which cannot be parted; a sub-heading with those of what it heads. */
function openingOf([first, ...rest]: readonly Part[]): number {
  if (first === undefined) return 0;
  const own = (first.isLeading || first.lines.length <= 3 ? first.lines.length : 2) * first.leading;
  return first.isLeading && rest[0] ? own + rest[0].above + openingOf(rest) : own;
}

class PartSetter {
  constructor(
    private readonly setting: Setting,
    private readonly language: string,
    private readonly subHeading: TagType,
  ) {}

  block(block: RichBlock, parent: Tag): readonly Part[] {
    switch (block.kind) {
      case 'paragraph':
        return [this.part(block.content, BODY, { above: BETWEEN.paragraph, indent: 0, tag: parent.add('P') })];
      case 'heading':
        return [
          this.part(block.content, SUB_HEADING, { above: BETWEEN.heading, indent: 0, tag: parent.add(this.subHeading), isLeading: true }),
        ];
      case 'quote':
        return this.quote(block, parent.add('BlockQuote'));
      case 'list':
        return this.list(block, parent, { depth: 0, above: BETWEEN.list });
      default:
        return assertNever(block);
    }
  }

  private quote({ content, by }: Extract<RichBlock, { kind: 'quote' }>, tag: Tag): readonly Part[] {
    const place = { indent: QUOTE_INDENT, hasBar: true };
    const said =
      content.length === 0 ? [] : [this.part(content, SAID, { ...place, above: BETWEEN.quote, tag: tag.add('P'), isLeading: by !== null })];
    if (by === null) return said;
    const small: Look = {
      plain: TEXT_STYLES.smallText,
      bold: TEXT_STYLES.smallText,
      italic: TEXT_STYLES.smallText,
      both: TEXT_STYLES.smallText,
    };
    const above = said.length === 0 ? BETWEEN.quote : 0;
    return [...said, { ...this.part([{ text: `– ${by}` }], small, { ...place, above, tag: tag.add('P') }), ink: colour.muted }];
  }

  private list({ isOrdered, items }: RichList, parent: Tag, { depth, above }: { depth: number; above: number }): readonly Part[] {
    const tag = parent.add('L');
    const indent = (depth + 1) * STEP;
    return items.flatMap(({ content, list }, index) => {
      const item = tag.add('LI');
      const mark = { text: isOrdered ? `${String(index + 1)}.` : depth % 2 === 0 ? '•' : '–', tag: item.add('Lbl') };
      const body = item.add('LBody');
      const own = { ...this.part(content, BODY, { above: index === 0 ? above : BETWEEN_ITEMS, indent, tag: body.add('P') }), mark };
      return [own, ...(list ? this.list(list, body, { depth: depth + 1, above: BETWEEN_ITEMS }) : [])];
    });
  }

  private part(runs: Runs, look: Look, place: Omit<Part, 'lines' | 'leading' | 'ink'>): Part {
    const width = this.setting.frame.width - place.indent;
    const lines = this.setting.typesetter.runs(
      runs.map((run): StyledRun => ({ text: run.text, style: styleOf(run, look), ...(run.href === undefined ? {} : { href: run.href }) })),
      width,
      this.language,
    );
    return { ...place, lines, leading: look.plain.leading, ink: colour.ink };
  }
}

function styleOf({ bold, italic }: Runs[number], look: Look): TextStyle {
  if (bold) return italic ? look.both : look.bold;
  return italic ? look.italic : look.plain;
}

function placePart(part: Part, flow: Flow, setting: Setting): void {
  const { mark, lines, leading, indent, tag, ink } = part;
  if (mark) {
    // The mark stays with the first line it stands beside.
    flow.keep(leading * Math.min(2, lines.length));
    const style = TEXT_STYLES.body;
    const width = setting.typesetter.extent(mark.text, style).natural;
    const x = setting.frame.left + indent - Math.max(width + 4, STEP * 0.72);
    const set = {
      lines: setting.typesetter.lines(mark.text, style, STEP * 3, 'und'),
      x,
      width,
      align: 'left',
      style,
      colour: colour.accent,
      tag: mark.tag,
    } as const;
    flow.page.texts.push({ text: set, y: flow.y });
  }
  const bar = (page: PagePlan, top: number, bottom: number): void => {
    if (part.hasBar) page.fills.push({ x: setting.frame.left, y: top, width: BAR, height: bottom - top, colour: colour.accent });
  };
  placeRuns({ lines, leading, indent, tag, ink, onPiece: bar }, flow);
}
