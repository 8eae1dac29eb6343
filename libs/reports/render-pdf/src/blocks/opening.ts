import { REPORT_THEME } from '@turnout/reports/document';
import type { Flow } from '../layout/flow';
import type { Setting } from './prepared';
import { TEXT_STYLES } from '../text/text-style';
import { setFunding } from './funding';

const { colour } = REPORT_THEME;
const FUNDING_LOOK = { emblemHeight: 30, statement: TEXT_STYLES.smallBold } as const;
/** A title of more characters is set smaller: it is a paragraph by then. */
const LONG_TITLE = 180;

/** What the first page of a document without a cover begins with: the funding notice, whose project it is, title and subtitle. */
export function placeOpening(flow: Flow, setting: Setting): void {
  const { funding } = setting.document;
  if (funding !== null) {
    setFunding(funding, FUNDING_LOOK, setting).place(flow);
    flow.y += 12;
    rule(flow, 0.5, colour.rule);
    flow.y += 18;
  }
  placeTitle(flow, setting);
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
