import { captionsOf, type ContentsBlock, type ListOfBlock } from '@turnout/reports/document';
import type { Entry } from './listing';
import { prepareListing } from './listing';
import type { PreparedBlock, Setting } from './prepared';

/** The headings of the document, those of the second level within those of the first. */
export function prepareContents({ depth }: ContentsBlock, setting: Setting): PreparedBlock | null {
  const { blocks, words } = setting.document;
  const entries = blocks.flatMap((block): readonly Entry[] => {
    if (block.kind !== 'heading' || block.level > depth) return [];
    const { number = null, text, language } = block;
    return [{ block, number, text, ...(language === undefined ? {} : { language }), level: block.level === 1 ? 0 : 1 }];
  });
  return prepareListing(words.numbered.contents, entries, setting);
}

/** The captions of all tables, or of all figures. */
export function prepareListOf({ what }: ListOfBlock, setting: Setting): PreparedBlock | null {
  const { document } = setting;
  const captions = captionsOf(document).filter((each) => each.what === what);
  const entries = captions.map(({ block, label, caption }): Entry => ({ block, number: label, text: caption, level: 0 }));
  return prepareListing(document.words.numbered[what], entries, setting);
}
