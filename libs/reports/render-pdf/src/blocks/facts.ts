import type { Cell, Fact } from '@turnout/reports/document';
import { REPORT_THEME, formatCell } from '@turnout/reports/document';
import type { Band } from '../layout/band';
import type { SetText } from '../layout/page-plan';
import type { Tag } from '../layout/tag';
import type { TextStyle } from '../text/text-style';
import type { PreparedBlock, Setting } from './prepared';
import { bandHeight } from '../layout/band';
import { placeBands } from '../layout/place-bands';
import { Tag as TagNode } from '../layout/tag';
import { TEXT_STYLES } from '../text/text-style';

const { colour, page } = REPORT_THEME;
const GAP = 12;
const PADDING = 3;
const WIDEST_LABELS = 0.36;
/** Facts no taller than this share of a sheet are not cut. */
const WHOLE_SHARE = 0.22;

/** Names with their values in two columns, a light rule between them. */
export function prepareFacts(facts: readonly Fact[], setting: Setting): PreparedBlock {
  const { list, bands } = setFacts(facts, setting);
  const heightOf = (some: readonly Band[]): number => some.reduce((total, band) => total + bandHeight(band), 0);
  const isWhole = heightOf(bands) <= WHOLE_SHARE * page.height;
  return {
    above: 8,
    opening: heightOf(isWhole ? bands : bands.slice(0, 2)),
    isLeading: false,
    place(flow) {
      setting.root.append(list);
      placeBands(bands, flow);
    },
  };
}

/** Facts broken into the lines of their two columns, with the list that they make. */
export function setFacts(facts: readonly Fact[], setting: Setting): { readonly list: Tag; readonly bands: readonly Band[] } {
  const list = new TagNode('L');
  const labelWidth = widthOfLabels(facts, setting);
  return { list, bands: facts.map((fact) => factBand(fact, labelWidth, setting, list.add('LI'))) };
}

/** How the value of a fact reads and looks. */
export function valueLook(cell: Cell, style: TextStyle, missing: TextStyle): { readonly style: TextStyle; readonly colour: string } {
  return cell.kind === 'missing' ? { style: missing, colour: colour.muted } : { style, colour: colour.ink };
}

function widthOfLabels(facts: readonly Fact[], { typesetter, frame }: Setting): number {
  const widest = Math.max(0, ...facts.map((fact) => typesetter.extent(fact.label, TEXT_STYLES.bodyBold).natural));
  return Math.min(widest + 0.1, frame.width * WIDEST_LABELS);
}

function factBand(fact: Fact, labelWidth: number, { document, typesetter, frame }: Setting, item: Tag): Band {
  const value = fact.value;
  const look = valueLook(value, TEXT_STYLES.body, TEXT_STYLES.bodyMissing);
  const language = value.kind === 'text' ? value.language : undefined;
  const width = frame.width - labelWidth - GAP;
  const label: SetText = {
    lines: typesetter.labelLines(fact.label, TEXT_STYLES.bodyBold, labelWidth),
    x: frame.left,
    width: labelWidth,
    align: 'left',
    style: TEXT_STYLES.bodyBold,
    colour: colour.muted,
    tag: item.add('Lbl'),
  };
  const text: SetText = {
    lines: typesetter.lines(formatCell(value, document.locale, document.words), look.style, width, language),
    x: frame.left + labelWidth + GAP,
    width,
    align: 'left',
    ...look,
    tag: item.add('LBody', language === undefined ? {} : { language }),
  };
  return { cells: [label, text], leading: TEXT_STYLES.body.leading, padding: PADDING, isGlued: false, fill: null };
}
