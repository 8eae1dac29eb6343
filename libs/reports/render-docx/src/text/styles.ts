import { REPORT_THEME } from '@turnout/reports/document';
import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import { TWIPS } from '../page/measures';
import { wordLanguage } from './word-language';

const { colour, size } = REPORT_THEME;

/** Word wants colours without their sign, and sizes in half points. */
export const ink = (hex: string): string => hex.slice(1);
const half = (points: number): number => Math.round(points * 2);
const spacing = (before: number, after: number): { readonly before: number; readonly after: number } => ({
  before: before * TWIPS,
  after: after * TWIPS,
});

/** A typeface that every version of Word has, with Greek and Cyrillic letters. */
const TYPEFACE = 'Calibri';

/** Styles of paragraphs that Word does not know by itself. */
export const OWN_STYLES = [
  'Overline',
  'TableText',
  'TableHead',
  'Note',
  'FactLabel',
  'KeyFigure',
  'CalloutTitle',
  'Callout',
  'Cite',
  'Speaker',
  'Spacer',
  'Contents',
  'CoverName',
  'CoverProject',
  'Diagram',
  'ChartValue',
  'PictureCaption',
  'Running',
] as const;
/** The name of a style of our own. */
export type OwnStyle = (typeof OWN_STYLES)[number];

/** Lines of rows that a page splits: where they were further apart, the engine could not tell what stands on which page. */
const SINGLE = { ...spacing(0, 0), line: 240, lineRule: 'auto' } as const;

type Look = Pick<IParagraphStyleOptions, 'run' | 'paragraph'>;

const OWN: Readonly<Record<OwnStyle, Look>> = {
  Overline: {
    run: { bold: true, color: ink(colour.headFill), size: half(size.body) },
    paragraph: { spacing: spacing(6, 2), keepNext: true },
  },
  TableText: { run: { size: half(9) }, paragraph: { spacing: SINGLE } },
  TableHead: { run: { size: half(9), bold: true, color: ink(colour.headInk) }, paragraph: { spacing: SINGLE, keepNext: true } },
  Note: { run: { size: half(8.5), color: ink(colour.muted) }, paragraph: { spacing: spacing(2, 2) } },
  FactLabel: { run: { color: ink(colour.muted) }, paragraph: { spacing: spacing(0, 0) } },
  KeyFigure: { run: { size: half(22), bold: true, color: ink(colour.headFill) }, paragraph: { spacing: spacing(0, 2) } },
  CalloutTitle: { run: { bold: true }, paragraph: { spacing: spacing(8, 0), keepNext: true, indent: { left: 8 * TWIPS } } },
  Callout: { paragraph: { spacing: spacing(0, 8), indent: { left: 8 * TWIPS } } },
  Cite: { run: { italics: true }, paragraph: { spacing: spacing(6, 2), indent: { left: 18 * TWIPS, right: 18 * TWIPS } } },
  Speaker: { run: { size: half(9), color: ink(colour.muted) }, paragraph: { spacing: spacing(0, 8), indent: { left: 18 * TWIPS } } },
  Spacer: { run: { size: 4 }, paragraph: { spacing: { before: 0, after: 0, line: 4 * TWIPS, lineRule: 'exact' } } },
  Contents: {
    run: { bold: true, size: half(size.heading1), color: ink(colour.headFill) },
    paragraph: { spacing: spacing(18, 6), keepNext: true },
  },
  CoverName: { run: { bold: true, size: half(40), color: ink(colour.headFill) }, paragraph: { spacing: spacing(30, 6), keepNext: true } },
  CoverProject: { run: { size: half(13), color: ink(colour.muted) }, paragraph: { spacing: spacing(0, 0), keepNext: true } },
  Diagram: { paragraph: { spacing: spacing(6, 2), keepNext: true } },
  ChartValue: { run: { size: half(9.5) }, paragraph: { spacing: spacing(1, 1), keepNext: true } },
  PictureCaption: { run: { size: half(9), color: ink(colour.ink) }, paragraph: { spacing: spacing(2, 2) } },
  Running: { run: { size: half(8.5), color: ink(colour.muted) }, paragraph: { spacing: spacing(0, 0) } },
};

/** Entries of contents and lists, which Word knows by these names and writes anew when they are brought up to date. */
const LISTED: readonly IParagraphStyleOptions[] = [
  { id: 'TOC1', name: 'toc 1', run: { bold: true }, paragraph: { spacing: spacing(5, 1) } },
  { id: 'TOC2', name: 'toc 2', paragraph: { spacing: spacing(0, 1), indent: { left: 14 * TWIPS } } },
  { id: 'TableofFigures', name: 'table of figures', paragraph: { spacing: spacing(0, 2) } },
].map((style) => ({ ...style, basedOn: 'Normal', next: 'Normal' }));

/** The styles of a document: those that Word knows in our look, and our own, so that whoever edits the file changes a look in one place. */
export function stylesFor(locale: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: TYPEFACE, size: half(10.5), color: ink(colour.ink), language: { value: wordLanguage(locale) } },
        paragraph: { spacing: { ...spacing(0, 6), line: 264, lineRule: 'auto' } },
      },
      title: {
        run: { font: TYPEFACE, size: half(22), bold: true, color: ink(colour.ink) },
        paragraph: { spacing: spacing(0, 4), keepNext: true },
      },
      heading1: heading(size.heading1, 18, 6),
      heading2: heading(size.heading2, 14, 4),
      heading3: heading(size.heading3, 10, 3),
      caption: { run: { bold: true, size: half(9.5), color: ink(colour.ink) }, paragraph: { spacing: spacing(10, 4), keepNext: true } },
      hyperlink: { run: { color: ink(colour.headFill), underline: { type: 'single' } } },
    },
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        next: 'Normal',
        run: { size: half(12), color: ink(colour.muted) },
        paragraph: { spacing: spacing(0, 14) },
      },
      ...LISTED,
      ...OWN_STYLES.map((id): IParagraphStyleOptions => ({ id, name: `Report ${id}`, basedOn: 'Normal', quickFormat: true, ...OWN[id] })),
    ],
  };
}

function heading(points: number, before: number, after: number): Look {
  return {
    run: { font: TYPEFACE, bold: true, size: half(points), color: ink(colour.headFill) },
    paragraph: { spacing: spacing(before, after), keepNext: true, keepLines: true },
  };
}
