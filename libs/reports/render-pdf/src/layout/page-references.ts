import type { Block } from '@turnout/reports/document';
import { REPORT_THEME } from '@turnout/reports/document';
import type { Typesetter } from '../text/typesetter';
import type { Frame } from './flow';
import type { PagePlace, PagePlan, PageReference } from './page-plan';

const { colour } = REPORT_THEME;
/** Width of the column that page numbers are set in: four figures fit. */
export const PAGE_NUMBER_WIDTH = 34;
/** Distance of the dots of a leader, which stand below one another on all lines. */
export const LEADER_STEP = 3.6;
const DOT = 0.7;
const GAP = 5;

/** Writes the page numbers into finished pages, with the dots that lead to them, and makes every entry a link to what it names. */
export function settleReferences(pages: readonly PagePlan[], frame: Frame, typesetter: Typesetter): void {
  const places = placesOf(pages);
  for (const page of pages) {
    for (const reference of page.references) {
      const place = places.get(reference.to);
      if (place !== undefined) settle(page, reference, place, { frame, typesetter });
    }
  }
}

function placesOf(pages: readonly PagePlan[]): ReadonlyMap<Block, PagePlace> {
  return new Map(pages.flatMap(({ targets }, page) => targets.map(({ block, y }) => [block, { page, y }] as const)));
}

function settle(
  page: PagePlan,
  reference: PageReference,
  place: PagePlace,
  { frame, typesetter }: { readonly frame: Frame; readonly typesetter: Typesetter },
): void {
  const { style, tag, lastLine, wordsEnd, x, y, width, height, said } = reference;
  const lines = typesetter.lines(String(place.page + 1), style, PAGE_NUMBER_WIDTH);
  const number = {
    lines,
    x: frame.right - PAGE_NUMBER_WIDTH,
    width: PAGE_NUMBER_WIDTH,
    align: 'right',
    style,
    colour: colour.ink,
    tag,
  } as const;
  page.texts.push({ text: number, y: lastLine });
  page.links.push({ x, y, width, height, to: place, said, tag });
  const last = frame.right - (lines[0]?.width ?? 0) - GAP;
  const first = frame.right - Math.floor((frame.right - wordsEnd - GAP) / LEADER_STEP) * LEADER_STEP;
  if (first >= last) return;
  const under = lastLine + style.leading * 0.74;
  const ends = { from: { x: first, y: under }, to: { x: last, y: under } };
  page.rules.push({ ...ends, thickness: DOT, colour: colour.muted, isDotted: true });
}
