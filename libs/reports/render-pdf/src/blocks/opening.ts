import { REPORT_THEME } from '@turnout/reports/document';
import type { Flow } from '../layout/flow';
import type { FundingNotice } from '@turnout/reports/document';
import type { Setting } from './prepared';
import { TEXT_STYLES } from '../text/text-style';

const { colour, page } = REPORT_THEME;
/** Smallest height of the emblem that the Commission's rules on its use allow: one centimetre. */
const EMBLEM_HEIGHT = 30;
const EMBLEM_GAP = 12;
/** A title of more characters is set smaller: it is a paragraph by then. */
const LONG_TITLE = 180;

/** What the first page begins with: the funding notice, whose project it is, title and subtitle. */
export function placeOpening(flow: Flow, setting: Setting): void {
  const { document } = setting;
  if (document.funding !== null) placeFunding(document.funding, flow, setting);
  placeTitle(flow, setting);
}

function placeFunding(funding: FundingNotice, flow: Flow, { document, root, typesetter }: Setting): void {
  const top = flow.y;
  const indent = funding.emblem === 'eu' ? EMBLEM_HEIGHT * 1.5 + EMBLEM_GAP : 0;
  const width = flow.width - indent;
  if (funding.emblem === 'eu') {
    const x = flow.frame.left;
    const box = [x, page.height - top - EMBLEM_HEIGHT, x + EMBLEM_HEIGHT * 1.5, page.height - top] as const;
    const tag = root.add('Figure', { alternative: document.words.emblem, box });
    flow.page.emblems.push({ x, y: top, height: EMBLEM_HEIGHT, tag });
  }
  const statement = typesetter.lines(funding.statement, TEXT_STYLES.smallBold, width);
  const disclaimer = typesetter.lines(funding.disclaimer ?? '', TEXT_STYLES.small, width);
  const height = statement.length * TEXT_STYLES.smallBold.leading + disclaimer.length * TEXT_STYLES.small.leading;
  if (indent > 0) flow.y += Math.max(0, (EMBLEM_HEIGHT - height) / 2);
  flow.text({ lines: statement, style: TEXT_STYLES.smallBold, colour: colour.ink, tag: root.add('P'), indent });
  if (disclaimer.length > 0) {
    flow.text({ lines: disclaimer, style: TEXT_STYLES.small, colour: colour.muted, tag: root.add('P'), indent });
  }
  if (flow.pages.length === 1) flow.y = Math.max(flow.y, top + (indent > 0 ? EMBLEM_HEIGHT : 0));
  flow.y += 12;
  rule(flow, 0.5, colour.rule);
  flow.y += 18;
}

function placeTitle(flow: Flow, { document, root, typesetter, frame }: Setting): void {
  const { project, title, subtitle } = document;
  const whose = project.title.startsWith(project.name) ? project.title : `${project.name} · ${project.title}`;
  const overline = typesetter.lines(whose, TEXT_STYLES.overline, frame.width, 'und');
  flow.text({ lines: overline, style: TEXT_STYLES.overline, colour: colour.headFill, tag: root.add('P') });
  flow.space(4);
  const style = title.length > LONG_TITLE ? TEXT_STYLES.heading2 : TEXT_STYLES.title;
  const heading = typesetter.lines(title, style, frame.width, 'und');
  flow.text({ lines: heading, style, colour: colour.ink, tag: root.add('H1') });
  if (subtitle === null) return;
  flow.space(4);
  const below = typesetter.lines(subtitle, TEXT_STYLES.subtitle, frame.width);
  flow.text({ lines: below, style: TEXT_STYLES.subtitle, colour: colour.muted, tag: root.add('P') });
}

function rule(flow: Flow, thickness: number, ink: string): void {
  const { left, right } = flow.frame;
  flow.page.rules.push({ from: { x: left, y: flow.y }, to: { x: right, y: flow.y }, thickness, colour: ink });
}
