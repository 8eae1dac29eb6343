import type { ReportDocument } from '@turnout/reports/document';
import { REPORT_THEME } from '@turnout/reports/document';
import type { Typesetter } from '../text/typesetter';
import type { Line } from '../text/line';
import type { Frame } from './flow';
import type { PagePlan, PlacedText } from './page-plan';
import { TEXT_STYLES } from '../text/text-style';

const { colour, page: sheet } = REPORT_THEME;
const STYLE = TEXT_STYLES.small;
const GAP = 12;

/** Whether the first page is a cover, which carries neither head nor foot. */
export function hasCover({ blocks }: ReportDocument): boolean {
  return blocks[0]?.kind === 'cover';
}

/** Adds what every page carries to finished pages: running head from the second page on, foot with page numbers. */
export function furnish(pages: readonly PagePlan[], document: ReportDocument, frame: Frame, typesetter: Typesetter): void {
  const width = frame.right - frame.left;
  const set = (text: string, room: number): readonly Line[] => oneLine(text, room, typesetter);
  const head = set(`${document.project.name} · ${document.title}`, width);
  const code = set(`${document.project.code} · ${document.asOfText}`, width * 0.75);
  const bare = hasCover(document) ? 1 : 0;
  pages.forEach((page, index) => {
    if (index < bare) return;
    const number = document.words.pageOf.replace('{page}', String(index + 1)).replace('{pages}', String(pages.length));
    const foot = sheet.height - sheet.margin.bottom + 22;
    rule(page, frame, foot - 6);
    page.texts.push(furniture(code, frame, foot, 'left'), furniture(set(number, width * 0.25 - GAP), frame, foot, 'right'));
    if (index === 0) return;
    const top = sheet.margin.top - 26;
    page.texts.push(furniture(head, frame, top, 'left'));
    rule(page, frame, top + STYLE.leading + 3);
  });
}

function furniture(lines: readonly Line[], frame: Frame, y: number, align: 'left' | 'right'): PlacedText {
  const place = { x: frame.left, width: frame.right - frame.left, align } as const;
  return { text: { lines, ...place, style: STYLE, colour: colour.muted, tag: null }, y };
}

function rule(page: PagePlan, frame: Frame, y: number): void {
  page.rules.push({ from: { x: frame.left, y }, to: { x: frame.right, y }, thickness: 0.5, colour: colour.rule });
}

/** The first line of a text, with an ellipsis where there is more: the whole of it stands on the first page. */
function oneLine(text: string, width: number, typesetter: Typesetter): readonly Line[] {
  const [first, ...more] = typesetter.lines(text, STYLE, width, 'und');
  if (first === undefined || more.length === 0) return first === undefined ? [] : [first];
  const room = width - typesetter.extent(' …', STYLE).natural;
  const cut = typesetter.lines(text, STYLE, room, 'und')[0]?.text ?? '';
  return typesetter.lines(`${cut} …`, STYLE, width, 'und').slice(0, 1);
}
