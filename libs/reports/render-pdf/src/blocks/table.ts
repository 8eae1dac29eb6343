import type { TableBlock } from '@turnout/reports/document';
import { REPORT_THEME } from '@turnout/reports/document';
import type { PreparedBlock, Setting } from './prepared';
import { Tag } from '../layout/tag';
import { setCaption } from './caption';
import { TEXT_STYLES } from '../text/text-style';
import { placeTable } from '../table/place-table';
import { setTable } from '../table/set-table';
import { tableOpening } from '../table/together';

const BELOW_CAPTION = 5;
const ABOVE_NOTES = 5;
const BOOKMARK_LEVEL = 4;

/** A table with its caption above and its notes below. */
export function prepareTable(block: TableBlock, setting: Setting): PreparedBlock {
  const tag = new Tag('Table');
  const captionTag = tag.add('Caption');
  const { typesetter, frame, document } = setting;
  const caption = setCaption(block, block.caption, 'above', setting);
  const table = setTable(block, document, typesetter, tag, frame);
  const notes = block.notes.map((note) => typesetter.lines(note, TEXT_STYLES.small, frame.width));
  return {
    above: 12,
    opening: caption.height + BELOW_CAPTION + tableOpening(table),
    isLeading: false,
    place(flow) {
      setting.root.append(tag);
      flow.page.bookmarks.push({ title: caption.title, level: BOOKMARK_LEVEL, y: flow.y });
      flow.page.targets.push({ block, y: flow.y });
      caption.place(flow, captionTag);
      flow.space(BELOW_CAPTION);
      placeTable(table, flow, BOOKMARK_LEVEL + 1);
      flow.space(ABOVE_NOTES);
      for (const lines of notes) {
        flow.text({ lines, style: TEXT_STYLES.small, colour: REPORT_THEME.colour.muted, tag: setting.root.add('P') });
      }
    },
  };
}
