import type { ChartBlock } from '@turnout/reports/document';
import { REPORT_THEME } from '@turnout/reports/document';
import { type ChartDrawing, drawChart } from '@turnout/shared/charts';
import type { Flow } from '../layout/flow';
import type { DrawnShape } from '../layout/set-drawing';
import type { Tag } from '../layout/tag';
import type { Typesetter } from '../text/typesetter';
import type { PreparedBlock, Setting } from './prepared';
import { cutDrawing } from '../layout/cut-drawing';
import { setDrawing } from '../layout/set-drawing';
import { TEXT_STYLES } from '../text/text-style';
import { FIGURE_BOOKMARK, setCaption } from './caption';

const { colour, page } = REPORT_THEME;
const ABOVE_CAPTION = 8;
const NOTE = TEXT_STYLES.small;
const SHEET = page.height - page.margin.top - page.margin.bottom;
/** Share of a page that a diagram takes with its words: the rest is for the headings above it. */
const TALLEST = 0.88;
/** How much smaller a diagram becomes rather than leaving the rest of a page empty. */
const SMALLER = 0.86;
/** Share of a page that is left to a diagram whose words are long. */
const LEAST = 0.4;

/** A diagram kept with its caption and what its values count. One taller than a page goes on on the next, or is made smaller. */
export function prepareChart(block: ChartBlock, setting: Setting): PreparedBlock {
  const { document, typesetter, frame, root } = setting;
  const caption = setCaption(block, block.caption, 'below', setting);
  const notes = block.notes.map((note) => typesetter.lines(note, NOTE, frame.width));
  const words = ABOVE_CAPTION + caption.height + notes.reduce((sum, lines) => sum + lines.length * NOTE.leading, 0);
  const tallest = Math.max(SHEET * TALLEST - words, SHEET * LEAST);
  const drawing = drawChart(block.chart, { width: frame.width, locale: document.locale, notKnown: document.words.notKnown });
  const pieces = cutDrawing(drawing, tallest).map((piece) => setPiece(piece, tallest, typesetter));
  const [first] = pieces;
  const isOne = pieces.length === 1;
  return {
    ...{ above: 16, below: 18, isLeading: false, isWhole: true },
    opening: first === undefined ? 0 : isOne ? first.height * SMALLER + words : first.height,
    place(flow) {
      flow.page.targets.push({ block, y: flow.y });
      flow.page.bookmarks.push({ title: caption.title, level: FIGURE_BOOKMARK, y: flow.y });
      const group = root.add('Div');
      const captionTag = group.add('Caption');
      const height = isOne ? heightWithin(flow.room - words, first) : null;
      const box = height === null ? {} : { box: boxOf(drawing, height, flow) };
      const figure = group.add('Figure', { alternative: block.alternative, ...box });
      pieces.forEach((piece, index) => {
        if (index > 0) flow.keep(piece.height + (index === pieces.length - 1 ? words : 0));
        placePiece(piece, height ?? piece.height, figure, flow);
      });
      flow.space(ABOVE_CAPTION);
      caption.place(flow, captionTag);
      for (const lines of notes) flow.text({ lines, style: NOTE, colour: colour.muted, tag: group.add('P') });
    },
  };
}

/** A drawing, or a piece of one, and how high it is set. */
interface SetPiece {
  readonly shapes: readonly DrawnShape[];
  /** In its own units. */
  readonly full: number;
  readonly height: number;
}

function setPiece({ shapes, height }: ChartDrawing, tallest: number, typesetter: Typesetter): SetPiece {
  return { shapes: setDrawing(shapes, typesetter), full: height, height: Math.min(height, tallest) };
}

function heightWithin(room: number, piece: SetPiece | undefined): number {
  const height = piece?.height ?? 0;
  return Math.min(height, Math.max(height * SMALLER, room));
}

function placePiece({ shapes, full }: SetPiece, height: number, tag: Tag, flow: Flow): void {
  flow.page.drawings.push({ shapes, x: flow.frame.left, y: flow.y, scale: height / full, tag });
  flow.y += height;
}

function boxOf(drawing: ChartDrawing, height: number, { frame, y }: Flow): readonly [number, number, number, number] {
  const width = (drawing.width * height) / drawing.height;
  return [frame.left, page.height - y - height, frame.left + width, page.height - y];
}
