import type { TableBlock } from '@turnout/reports/document';
import { REPORT_THEME } from '@turnout/reports/document';
import type { PreparedBlock, Setting } from './prepared';
import { Tag } from '../layout/tag';
import { setCaption } from './caption';
import { TEXT_STYLES } from '../text/text-style';
import { placeTable } from '../table/place-table';
import { setTable } from '../table/set-table';
import { tableHeight, tableOpening } from '../table/together';

const BELOW_CAPTION = 5;
const ABOVE_NOTES = 5;
const BOOKMARK_LEVEL = 4;
/** A table no taller than this share of a sheet is not cut: it reads better on the next page than in two parts. */
const WHOLE_SHARE = 0.3;
/** Notes no taller than this share stay with the last row. */
const NOTES_SHARE = 0.15;

/** A table with its caption above and its notes below. */
export function prepareTable(block: TableBlock, setting: Setting): PreparedBlock {
  const tag = new Tag('Table');
  const captionTag = tag.add('Caption');
  const { typesetter, frame, document } = setting;
  const caption = setCaption(block, block.caption, 'above', setting);
  const table = setTable(block, document, typesetter, tag, frame);
  const notes = block.notes.map((note) => typesetter.lines(note, TEXT_STYLES.small, frame.width));
  const notesHeight = ABOVE_NOTES + notes.reduce((sum, lines) => sum + lines.length * TEXT_STYLES.small.leading, 0);
  const sheet = REPORT_THEME.page.height;
  const behind = notesHeight <= NOTES_SHARE * sheet ? notesHeight : 0;
  const whole = caption.height + BELOW_CAPTION + tableHeight(table) + notesHeight;
  const isWhole = whole <= WHOLE_SHARE * sheet;
  return {
    ...{ above: 12, isWhole, isLeading: false },
    opening: isWhole ? whole : caption.height + BELOW_CAPTION + tableOpening(table),
    place(flow) {
      setting.root.append(tag);
      flow.page.bookmarks.push({ title: caption.title, level: BOOKMARK_LEVEL, y: flow.y });
      flow.page.targets.push({ block, y: flow.y });
      caption.place(flow, captionTag);
      flow.space(BELOW_CAPTION);
      placeTable(table, flow, { bookmarkLevel: BOOKMARK_LEVEL + 1, behind });
      flow.space(ABOVE_NOTES);
      for (const lines of notes) {
        flow.text({ lines, style: TEXT_STYLES.small, colour: REPORT_THEME.colour.muted, tag: setting.root.add('P') });
      }
    },
  };
}
