import { REPORT_THEME } from '@turnout/reports/document';
import type { Flow } from '../layout/flow';
import type { PagePlan } from '../layout/page-plan';
import type { Tag } from '../layout/tag';
import type { RunLine, RunPiece } from '../text/break-runs';
import type { LineEnd } from '../text/line';

const { colour } = REPORT_THEME;

/** Lines of runs that go on from page to page. */
export interface FlowingRuns {
  readonly lines: readonly RunLine[];
  readonly leading: number;
  readonly indent: number;
  readonly tag: Tag;
  readonly ink: string;
  readonly onPiece?: (page: PagePlan, top: number, bottom: number) => void;
}

/** Sets lines of runs that look different beside each other. What leads somewhere is underlined, and a link in the file. */
export function placeRuns({ lines, leading, indent, tag, ink, onPiece }: FlowingRuns, flow: Flow): void {
  // An element holds text or other elements here, so that beside a link the rest stands in elements too.
  const hasLinks = lines.some(({ pieces }) => pieces.some(({ href }) => href !== undefined));
  flow.lines(lines.length, leading, (from, to) => {
    const [top, left] = [flow.y, flow.frame.left + indent];
    lines.slice(from, to).forEach(({ pieces, end }, index) => {
      const y = top + index * leading;
      pieces.forEach((piece, at) => {
        const own = piece.href !== undefined ? tag.add('Link') : hasLinks ? tag.add('Span') : tag;
        placePiece(piece, at === pieces.length - 1 ? end : 'nothing', { x: left + piece.x, y, tag: own, ink }, flow.page);
      });
    });
    onPiece?.(flow.page, top, top + (to - from) * leading);
  });
}

function placePiece(
  { text, style, width, href }: RunPiece,
  end: LineEnd,
  { x, y, tag, ink }: { x: number; y: number; tag: Tag; ink: string },
  page: PagePlan,
): void {
  const line = { text, width, end };
  page.texts.push({
    text: { lines: [line], x, width, align: 'left', style, colour: href === undefined ? ink : colour.headFill, tag },
    y,
  });
  if (href === undefined) return;
  const shown = text.endsWith(' ') ? width - style.size * 0.26 : width;
  const under = y + style.leading * 0.86;
  page.rules.push({ from: { x, y: under }, to: { x: x + shown, y: under }, thickness: 0.5, colour: colour.headFill });
  page.links.push({ x, y, width: shown, height: style.leading, to: href, said: href, tag });
}
