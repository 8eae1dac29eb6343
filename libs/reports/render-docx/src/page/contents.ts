import { captionsOf, type ContentsBlock, type ListOfBlock, type ReportDocument } from '@turnout/reports/document';
import { type FileChild, InternalHyperlink, PageReference, Paragraph, Tab, TableOfContents, TabStopType, TextRun } from 'docx';
import type { Setting } from '../setting';
import { captionAnchor, captionListField } from '../text/caption';
import { fieldEnd, fieldStart } from '../text/field';
import { runs } from '../text/word-text';
import { TEXT_WIDTH } from './measures';

/** The headings of a document with their pages, as a field that Word knows how to bring up to date; nothing where there are none. */
export function setContents({ depth }: Pick<ContentsBlock, 'depth'>, { document: { blocks, words } }: Setting): readonly FileChild[] {
  const { contents } = words.numbered;
  if (!blocks.some((block) => block.kind === 'heading' && block.level <= depth)) return [];
  return [
    new Paragraph({ style: 'Contents', children: runs(contents) }),
    new TableOfContents(contents, { hyperlink: true, headingStyleRange: `1-${String(depth)}` }),
  ];
}

/** The captions of all tables or figures with their pages. The engine fills in headings only, so that these are written out here. */
export function setListOf({ what }: ListOfBlock, { document }: Setting): readonly FileChild[] {
  const kind = what === 'tables' ? 'table' : 'figure';
  const listed = captionsOf(document).filter((caption) => caption.what === what);
  const entries = listed.map(({ number, label, caption }, index) => {
    const anchor = captionAnchor(kind, number);
    const page = [new TextRun({ children: [new Tab()] }), new PageReference(anchor, { hyperlink: true })];
    return new Paragraph({
      style: 'TableofFigures',
      tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH.portrait, leader: 'dot' }],
      children: [
        ...(index === 0 ? [fieldStart(captionListField(kind))] : []),
        new InternalHyperlink({ anchor, children: [...runs(`${label}. ${caption}`), ...page] }),
        ...(index + 1 === listed.length ? [fieldEnd()] : []),
      ],
    });
  });
  return entries.length === 0 ? [] : [new Paragraph({ style: 'Contents', children: runs(document.words.numbered[what]) }), ...entries];
}

/** Whether a document names pages, which have to be reckoned then. */
export function namesPages({ blocks }: ReportDocument): boolean {
  return blocks.some(({ kind }) => kind === 'contents' || kind === 'list-of') || isLong(blocks);
}

/** A document with more headings of the first two levels begins with its contents, unless it says itself where they stand. */
const CONTENTS_FROM = 8;

/** Whether a document without a cover is long enough to need its contents listed. */
export function isLong(blocks: ReportDocument['blocks']): boolean {
  return (
    !blocks.some(({ kind }) => kind === 'cover' || kind === 'contents') &&
    blocks.filter((block) => block.kind === 'heading' && block.level < 3).length >= CONTENTS_FROM
  );
}
