import type { Block, Fact } from '@turnout/reports/document';
import { REPORT_THEME, formatCell } from '@turnout/reports/document';
import type { Flow } from '../layout/flow';
import type { Tag } from '../layout/tag';
import type { Line } from '../text/line';
import type { TextStyle } from '../text/text-style';
import type { PreparedBlock, Setting } from './prepared';
import { Tag as TagNode } from '../layout/tag';
import { TEXT_STYLES } from '../text/text-style';
import { prepareFacts, valueLook } from './facts';

const { colour } = REPORT_THEME;
const IN_A_ROW = 4;
const GAP = 14;
const BELOW_RULE = 6;
const TALLEST_SHARE = 1 / 3;

const LABEL = { style: TEXT_STYLES.small, colour: colour.muted } as const;

interface Card {
  readonly value: readonly Line[];
  readonly look: { readonly style: TextStyle; readonly colour: string };
  readonly label: readonly Line[];
  readonly tags: { readonly label: Tag; readonly value: Tag };
}

/** Figures in large type side by side, and below them what they count. Figures too long for that become facts. */
export function prepareKeyFigures(block: Extract<Block, { kind: 'key-figures' }>, setting: Setting): PreparedBlock {
  const list = new TagNode('L');
  const count = Math.min(Math.max(block.figures.length, 1), IN_A_ROW);
  const width = (setting.frame.width - (count - 1) * GAP) / count;
  const cards = block.figures.map((figure) => setCard(figure, width, setting, list.add('LI')));
  const rows = Array.from({ length: Math.ceil(cards.length / count) }, (_, row) => cards.slice(row * count, (row + 1) * count));
  const basis = setting.typesetter.lines(block.basis, TEXT_STYLES.small, setting.frame.width);
  if (rows.some((row) => rowHeight(row) > TALLEST_SHARE * REPORT_THEME.page.height)) return asFacts(block.figures, basis, setting);
  return {
    above: 12,
    opening: rowHeight(rows[0] ?? []) + basis.length * TEXT_STYLES.small.leading,
    isLeading: false,
    place(flow) {
      setting.root.append(list);
      rows.forEach((row) => {
        placeRow(row, width, flow);
      });
      placeBasis(basis, flow, setting);
    },
  };
}

function setCard(figure: Fact, width: number, { document, typesetter }: Setting, item: Tag): Card {
  const look = valueLook(figure.value, TEXT_STYLES.figure, TEXT_STYLES.figureMissing);
  const language = figure.value.kind === 'text' ? figure.value.language : undefined;
  return {
    value: typesetter.lines(formatCell(figure.value, document.locale, document.words), look.style, width, language),
    look,
    label: typesetter.lines(figure.label, TEXT_STYLES.small, width),
    tags: { label: item.add('Lbl'), value: item.add('LBody', language === undefined ? {} : { language }) },
  };
}

function valueHeight(row: readonly Card[]): number {
  return Math.max(0, ...row.map((card) => card.value.length * card.look.style.leading));
}

function rowHeight(row: readonly Card[]): number {
  const labels = Math.max(0, ...row.map((card) => card.label.length * TEXT_STYLES.small.leading));
  return BELOW_RULE + valueHeight(row) + labels + GAP;
}

function placeRow(row: readonly Card[], width: number, flow: Flow): void {
  flow.keep(rowHeight(row));
  const top = flow.y;
  const labelTop = top + BELOW_RULE + valueHeight(row);
  row.forEach((card, index) => {
    const x = flow.frame.left + index * (width + GAP);
    const place = { x, width, align: 'left' } as const;
    flow.page.rules.push({ from: { x, y: top }, to: { x: x + width, y: top }, thickness: 1.5, colour: colour.accent });
    flow.page.texts.push(
      { text: { ...place, lines: card.value, ...card.look, tag: card.tags.value }, y: top + BELOW_RULE },
      { text: { ...place, lines: card.label, ...LABEL, tag: card.tags.label }, y: labelTop },
    );
  });
  flow.y = top + rowHeight(row);
}

function placeBasis(basis: readonly Line[], flow: Flow, setting: Setting): void {
  flow.text({ lines: basis, style: TEXT_STYLES.small, colour: colour.muted, tag: setting.root.add('P') });
}

function asFacts(figures: readonly Fact[], basis: readonly Line[], setting: Setting): PreparedBlock {
  const facts = prepareFacts(figures, setting);
  return {
    ...facts,
    place(flow) {
      facts.place(flow);
      placeBasis(basis, flow, setting);
    },
  };
}
