import type { CoverBlock, Picture } from '@turnout/reports/document';
import { REPORT_THEME } from '@turnout/reports/document';
import type { Flow } from '../layout/flow';
import type { Line } from '../text/line';
import type { TextStyle } from '../text/text-style';
import type { PreparedBlock, Setting } from './prepared';
import { bandHeight } from '../layout/band';
import { placeBands } from '../layout/place-bands';
import type { TagType } from '../layout/tag';
import { BRAND_STYLES, COVER_TITLE_STYLES, TEXT_STYLES } from '../text/text-style';
import { setFacts } from './facts';
import { setFunding } from './funding';

const { colour, page } = REPORT_THEME;
const FUNDING_LOOK = { emblemHeight: 44, statement: TEXT_STYLES.coverStatement } as const;
const LOGO = { width: 240, height: 92 } as const;
/** Edge of the sheet that the cover is known by on a table. */
const EDGE = 13;
/** The accent above the title. */
const ACCENT = { width: 54, height: 3.2, below: 14 } as const;
const GAPS = { project: 10, title: 40, subtitle: 8, facts: 34, funding: 40, aboveRule: 14 } as const;
/** Where the title stands if there is room, as a share of the height. */
const TITLE_AT = 0.33;
const TITLE_LINES = 5;
const BRAND_LINES = 2;
const BALANCE_STEP = 8;

/** A piece of the cover. */
interface Part {
  readonly height: number;
  place(flow: Flow): void;
}

/** A page of its own: whose report it is, its title, its facts, and at the foot who paid. What is too long for one page goes on on the next. */
export function prepareCover(block: CoverBlock, setting: Setting): PreparedBlock {
  return {
    ...{ above: 0, opening: 0, isLeading: false, endsPage: true },
    place(flow) {
      const parts = { brand: brand(block.logo, setting), title: title(setting), facts: facts(block, setting), funding: funding(setting) };
      edge(flow);
      placeParts(parts, flow);
    },
  };
}

function placeParts(
  { brand: top, title: middle, facts: below, funding: foot }: Record<'brand' | 'title' | 'facts' | 'funding', Part>,
  flow: Flow,
): void {
  const behind = (part: Part, gap: number): number => (part.height === 0 ? 0 : gap + part.height);
  const needed = top.height + behind(middle, GAPS.title) + behind(below, GAPS.facts) + behind(foot, GAPS.funding);
  const isOnePage = needed <= flow.fullHeight;
  const { bottom } = flow.frame;
  const footTop = bottom - foot.height;
  const factsTop = bottom - behind(foot, GAPS.funding) - below.height;
  const titleTop = Math.min(flow.frame.top + flow.fullHeight * TITLE_AT, factsTop - behind(middle, GAPS.facts));
  const at = (part: Part, y: number, gap: number): void => {
    if (part.height === 0) return;
    flow.y = Math.max(flow.y + gap, isOnePage ? y : 0);
    part.place(flow);
  };
  top.place(flow);
  at(middle, titleTop, GAPS.title);
  at(below, factsTop, GAPS.facts);
  at(foot, footTop, GAPS.aboveRule);
}

function edge(flow: Flow): void {
  flow.page.fills.push({ x: 0, y: 0, width: EDGE, height: page.height, colour: colour.headFill });
}

/** The logo or, without one, the short name set large, and the whole title of the project below it. */
function brand(logo: Picture | null, setting: Setting): Part {
  const { project } = setting.document;
  const name = textPart(project.name, fitting(project.name, BRAND_STYLES, BRAND_LINES, setting), colour.headFill, 'P', setting);
  const sign = logo === null ? name : logoPart(logo, setting);
  const whole =
    logo === null && project.title === project.name ? null : textPart(project.title, TEXT_STYLES.coverProject, colour.muted, 'P', setting);
  return stack([sign, whole], GAPS.project);
}

function title(setting: Setting): Part {
  const { title: text, titleLanguage, subtitle } = setting.document;
  const style = fitting(text, COVER_TITLE_STYLES, TITLE_LINES, setting);
  const frame = { ...setting.frame, width: balancedWidth(text, style, setting) };
  const heading = textPart(text, style, colour.ink, 'H1', { ...setting, frame }, titleLanguage);
  const below = subtitle === null ? null : textPart(subtitle, TEXT_STYLES.coverSubtitle, colour.muted, 'P', setting);
  const words = stack([heading, below], GAPS.subtitle);
  return {
    height: ACCENT.height + ACCENT.below + words.height,
    place(flow) {
      const { width, height } = ACCENT;
      flow.page.fills.push({ x: setting.frame.left, y: flow.y, width, height, colour: colour.accent });
      flow.y += height + ACCENT.below;
      words.place(flow);
    },
  };
}

function facts(block: CoverBlock, setting: Setting): Part {
  const { list, bands } = setFacts(block.facts, setting);
  return {
    height: bands.reduce((sum, band) => sum + bandHeight(band), 0),
    place(flow) {
      setting.root.append(list);
      placeBands(bands, flow);
    },
  };
}

function funding(setting: Setting): Part {
  const notice = setting.document.funding;
  if (notice === null) return { height: 0, place: () => undefined };
  const set = setFunding(notice, FUNDING_LOOK, setting);
  return {
    height: set.height,
    place(flow) {
      const { left, right } = flow.frame;
      const y = flow.y - GAPS.aboveRule;
      flow.page.rules.push({ from: { x: left, y }, to: { x: right, y }, thickness: 0.5, colour: colour.rule });
      set.place(flow);
    },
  };
}

/** The largest style in which a text takes no more than so many lines, none of its words torn. */
function fitting(text: string, styles: readonly TextStyle[], lines: number, { typesetter, frame }: Setting): TextStyle {
  const fits = (style: TextStyle): boolean =>
    typesetter.extent(text, style).word <= frame.width && typesetter.lines(text, style, frame.width, 'und').length <= lines;
  return styles.find(fits) ?? (styles.at(-1) as TextStyle);
}

/** The narrowest width that takes no line more, so that no word of a title is left alone on its last line. */
function balancedWidth(text: string, style: TextStyle, { typesetter, frame }: Setting): number {
  const count = (width: number): number => typesetter.lines(text, style, width, 'und').length;
  const least = Math.max(frame.width / 2, typesetter.extent(text, style).word);
  let width = frame.width;
  while (width - BALANCE_STEP >= least && count(width - BALANCE_STEP) === count(frame.width)) width -= BALANCE_STEP;
  return width;
}

function textPart(
  text: string,
  style: TextStyle,
  ink: string,
  type: TagType,
  { typesetter, frame, root }: Setting,
  language?: string,
): Part {
  const lines: readonly Line[] = typesetter.lines(text, style, frame.width, 'und');
  return {
    height: lines.length * style.leading,
    place(flow) {
      flow.text({ lines, style, colour: ink, tag: root.add(type, language === undefined ? {} : { language }) });
    },
  };
}

function logoPart(logo: Picture, { root, frame }: Setting): Part {
  const scale = Math.min(LOGO.width / logo.width, LOGO.height / logo.height);
  const [width, height] = [logo.width * scale, logo.height * scale];
  return {
    height,
    place(flow) {
      const [x, y] = [frame.left, flow.y];
      const box = [x, page.height - y - height, x + width, page.height - y] as const;
      const tag = logo.alternative === null ? null : root.add('Figure', { alternative: logo.alternative, box });
      flow.page.images.push({ picture: logo, x, y, width, height, tag });
      flow.y += height;
    },
  };
}

function stack(parts: readonly (Part | null)[], gap: number): Part {
  const there = parts.filter((part) => part !== null);
  return {
    height: there.reduce((sum, part) => sum + part.height, gap * (there.length - 1)),
    place(flow) {
      there.forEach((part, index) => {
        if (index > 0) flow.y += gap;
        part.place(flow);
      });
    },
  };
}
