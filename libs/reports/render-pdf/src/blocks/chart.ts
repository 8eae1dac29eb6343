import type { ChartBlock } from '@turnout/reports/document';
import { REPORT_THEME } from '@turnout/reports/document';
import { type ChartDrawing, drawChart } from '@turnout/shared/charts';
import type { Flow } from '../layout/flow';
import type { Tag } from '../layout/tag';
import type { PreparedBlock, Setting } from './prepared';
import { cutDrawing } from '../layout/cut-drawing';
import { setDrawing } from '../layout/set-drawing';
import { TEXT_STYLES } from '../text/text-style';
import { FIGURE_BOOKMARK, setCaption } from './caption';

const { colour, page } = REPORT_THEME;
const ABOVE_CAPTION = 8;
const NOTE = TEXT_STYLES.small;
/** Share of a page that a diagram takes with its words: the rest is for the headings above it. */
const TALLEST = 0.88;
/** Share of a page that is left to a diagram whose words are long. */
const LEAST = 0.4;

/** A diagram kept with its caption and what its values count. One taller than a page goes on on the next, or is made smaller. */
export function prepareChart(block: ChartBlock, setting: Setting): PreparedBlock {
  const { document, typesetter, frame, root } = setting;
  const caption = setCaption(block, block.caption, 'below', setting);
  const notes = block.notes.map((note) => typesetter.lines(note, NOTE, frame.width));
  const words = ABOVE_CAPTION + caption.height + notes.reduce((sum, lines) => sum + lines.length * NOTE.leading, 0);
  const sheet = page.height - page.margin.top - page.margin.bottom;
  const tallest = Math.max(sheet * TALLEST - words, sheet * LEAST);
  const drawing = drawChart(block.chart, { width: frame.width, locale: document.locale, notKnown: document.words.notKnown });
  const pieces = cutDrawing(drawing, tallest);
  const heightOf = ({ height }: ChartDrawing): number => Math.min(height, tallest);
  return {
    ...{ above: 16, below: 18, isLeading: false, isWhole: true },
    opening: (pieces[0] ? heightOf(pieces[0]) : 0) + (pieces.length === 1 ? words : 0),
    place(flow) {
      flow.page.targets.push({ block, y: flow.y });
      flow.page.bookmarks.push({ title: caption.title, level: FIGURE_BOOKMARK, y: flow.y });
      const group = root.add('Div');
      const captionTag = group.add('Caption');
      const figure = group.add('Figure', {
        alternative: block.alternative,
        ...(pieces.length === 1 ? { box: boxOf(drawing, tallest, flow) } : {}),
      });
      pieces.forEach((piece, index) => {
        if (index > 0) flow.keep(heightOf(piece) + (index === pieces.length - 1 ? words : 0));
        placePiece(piece, heightOf(piece), figure, flow);
      });
      flow.space(ABOVE_CAPTION);
      caption.place(flow, captionTag);
      for (const lines of notes) flow.text({ lines, style: NOTE, colour: colour.muted, tag: group.add('P') });
    },
  };

  function placePiece(piece: ChartDrawing, height: number, tag: Tag, flow: Flow): void {
    const shapes = setDrawing(piece.shapes, typesetter);
    flow.page.drawings.push({ shapes, x: frame.left, y: flow.y, scale: height / piece.height, tag });
    flow.y += height;
  }
}

function boxOf({ width, height }: ChartDrawing, tallest: number, { frame, y }: Flow): readonly [number, number, number, number] {
  const scale = Math.min(1, tallest / height);
  return [frame.left, page.height - y - height * scale, frame.left + width * scale, page.height - y];
}
