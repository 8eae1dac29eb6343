import { REPORT_THEME } from '@turnout/reports/document';
import { BorderStyle, Footer, Header, PageNumber, Paragraph, Tab, type Table, TabStopType, TextRun } from 'docx';
import { emblem } from '../blocks/emblem';
import type { Setting } from '../setting';
import { bareTable } from '../table/bare-table';
import { ink } from '../text/styles';
import { runs, safeText } from '../text/word-text';
import { type Orientation, TEXT_WIDTH, TWIPS } from './measures';

const RULE = { style: BorderStyle.SINGLE, size: 4, space: 4, color: ink(REPORT_THEME.colour.rule) } as const;
/** Most letters of a running head: the whole title stands on the first page. */
const MOST_TITLE = 90;
/** Room of the emblem, in twips. */
const EMBLEM = 58 * TWIPS;

/** What the first page is headed by: the emblem, who paid, and that they are not answerable. */
export function fundingHeader(setting: Setting, orientation: Orientation): Header {
  if (setting.document.funding === null) return new Header({ children: [new Paragraph({ style: 'Running' })] });
  const rule = new Paragraph({ style: 'Spacer', border: { bottom: RULE }, spacing: { after: 12 * TWIPS } });
  return new Header({ children: [...fundingLines(setting, orientation), rule] });
}

/** The acknowledgement of the funding; an empty line where nobody knows who paid. */
export function fundingLines(setting: Setting, orientation: Orientation): readonly (Paragraph | Table)[] {
  const { funding } = setting.document;
  if (funding === null) return [new Paragraph({ style: 'Running' })];
  const words = [
    new Paragraph({ style: 'Running', children: runs(funding.statement, { bold: true, color: ink(REPORT_THEME.colour.ink) }) }),
    ...(funding.disclaimer === null ? [] : [new Paragraph({ style: 'Running', children: runs(funding.disclaimer) })]),
  ];
  if (funding.emblem !== 'eu') return words;
  const picture = [new Paragraph({ style: 'Running', children: [emblem(setting)] })];
  return [bareTable([EMBLEM, TEXT_WIDTH[orientation] - EMBLEM], [[picture, words]])];
}

/** The running head of the other pages. */
export function runningHeader({ document: { project, title } }: Setting): Header {
  const line = safeText(title).replaceAll('\n', ' ');
  const short =
    line.length > MOST_TITLE
      ? `${line
          .slice(0, MOST_TITLE)
          .replace(/[\ud800-\udbff]$/u, '')
          .trimEnd()} …`
      : line;
  const children = runs(`${project.name} · ${short}`, { lang: 'und' });
  return new Header({ children: [new Paragraph({ style: 'Running', border: { bottom: RULE }, spacing: { after: 8 * TWIPS }, children })] });
}

/** The foot of every page: the instant of the records at the left, the page at the right. */
export function footer({ document: { asOfText, project, words } }: Setting, orientation: Orientation): Footer {
  const page = words.pageOf.split(/(\{pages?\})/u).map((part) => {
    if (part === '{page}') return new TextRun({ children: [PageNumber.CURRENT] });
    return part === '{pages}' ? new TextRun({ children: [PageNumber.TOTAL_PAGES] }) : new TextRun(safeText(part));
  });
  const line = new Paragraph({
    ...{ style: 'Running', border: { top: RULE } },
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH[orientation] }],
    children: [...runs(`${project.code} · ${asOfText}`), new TextRun({ children: [new Tab()] }), ...page],
  });
  return new Footer({ children: [line] });
}
