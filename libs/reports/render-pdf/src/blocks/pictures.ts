import { PICTURE_FRAME, type Picture, pictureRows, type PicturesBlock, type PlacedPicture, REPORT_THEME } from '@turnout/reports/document';
import type { Flow } from '../layout/flow';
import type { Line } from '../text/line';
import type { PreparedBlock, Setting } from './prepared';
import { FIGURE_BOOKMARK, type SetCaption, setCaption } from './caption';
import { TEXT_STYLES } from '../text/text-style';

const { colour, page } = REPORT_THEME;
const CAPTION = TEXT_STYLES.caption8;
const ABOVE_CAPTION = 4;
const BELOW_ROW = 12;

/** A picture with the lines below it. */
interface SetPicture extends PlacedPicture<Picture> {
  readonly caption: readonly Line[];
}

/** Pictures in rows, each kept with what is said below it; a row is never torn, and a caption of them all stays with the last. */
export function preparePictures(block: PicturesBlock, setting: Setting): PreparedBlock {
  const frame = { ...PICTURE_FRAME, width: setting.frame.width };
  const rows = pictureRows(block.pictures, frame).map((row) =>
    row.map((placed): SetPicture => ({ ...placed, caption: captionOf(placed, setting) })),
  );
  const caption = block.caption === undefined ? null : setCaption(block, block.caption, 'below', setting);
  const below = (row: number): number => (row === rows.length - 1 && caption !== null ? caption.height : 0);
  return {
    above: 14,
    opening: rowHeight(rows[0] ?? []) + below(0),
    isWhole: true,
    isLeading: false,
    place(flow) {
      rows.forEach((row, index) => {
        flow.keep(rowHeight(row) - BELOW_ROW + (below(index) === 0 ? 0 : BELOW_ROW + below(index)));
        if (index === 0) markFigure(block, caption, flow);
        placeRow(row, flow, setting);
      });
      if (caption === null) return;
      if (rows.length === 0) markFigure(block, caption, flow);
      caption.place(flow, setting.root.add('Caption'));
      flow.space(BELOW_ROW);
    },
  };
}

function markFigure(block: PicturesBlock, caption: SetCaption | null, flow: Flow): void {
  flow.page.targets.push({ block, y: flow.y });
  if (caption !== null) flow.page.bookmarks.push({ title: caption.title, level: FIGURE_BOOKMARK, y: flow.y });
}

function captionOf({ picture: { caption, credit }, width }: PlacedPicture<Picture>, { typesetter }: Setting): readonly Line[] {
  const words = [caption, credit].filter((each) => each !== null).join(' · ');
  return typesetter.lines(words, CAPTION, width, 'und');
}

function rowHeight(row: readonly SetPicture[]): number {
  const pictures = Math.max(0, ...row.map(({ height }) => height));
  const lines = Math.max(0, ...row.map(({ caption }) => caption.length));
  return pictures + (lines === 0 ? 0 : ABOVE_CAPTION + lines * CAPTION.leading) + BELOW_ROW;
}

function placeRow(row: readonly SetPicture[], flow: Flow, { frame, root }: Setting): void {
  const tallest = Math.max(...row.map(({ height }) => height));
  for (const { picture, x: offset, width, height, caption } of row) {
    const [x, y] = [frame.left + offset, flow.y];
    const group = root.add('Div');
    const box = [x, page.height - y - height, x + width, page.height - y] as const;
    const tag = picture.alternative === null ? null : group.add('Figure', { alternative: picture.alternative, box });
    flow.page.images.push({ picture, x, y, width, height, tag });
    if (caption.length === 0) continue;
    const words = { lines: caption, x, width, align: 'left', style: CAPTION, colour: colour.muted, tag: group.add('Caption') } as const;
    flow.page.texts.push({ text: words, y: y + tallest + ABOVE_CAPTION });
  }
  flow.y += Math.min(rowHeight(row), flow.room);
}
