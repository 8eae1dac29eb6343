import {
  type Block,
  captionsOf,
  type ContentsBlock,
  type Fact,
  headingText,
  type ListOfBlock,
  type Picture,
  type ReportDocument,
  type RichTextBlock,
} from '@turnout/reports/document';
import { assertNever, type RichBlock, type RichList, wordsOfRuns } from '@turnout/shared/kernel';
import type { CellStyle } from 'hucre';
import { captionTexts, type PlannedSheet } from './planned-sheet';
import type { SheetDraft } from './sheet-draft';
import { cellText } from './sheet-text';
import { SheetValues, styled } from './sheet-value';
import { asMissing, STYLES } from './styles';

/** Writes the blocks of a document into the sheet about it; of what has a sheet of its own, a link to that. */
export class AboutBlocks {
  private readonly values: SheetValues;
  private readonly captions: ReadonlyMap<Block, string>;
  private readonly sheets: ReadonlyMap<Block, string>;

  /** @param characters that a line over both columns holds */
  constructor(
    private readonly draft: SheetDraft,
    private readonly document: ReportDocument,
    sheets: readonly PlannedSheet[],
    private readonly characters: number,
  ) {
    this.values = new SheetValues(document);
    this.captions = captionTexts(document);
    this.sheets = new Map(sheets.map(({ block, name }) => [block, name]));
  }

  add(block: Block): void {
    switch (block.kind) {
      case 'heading':
        this.addHeading(headingText(block));
        return;
      case 'paragraph':
        this.addText(block.text, STYLES.text);
        return;
      case 'cover':
      case 'facts':
        this.addFacts(block.facts);
        return;
      case 'contents':
        this.addContents(block);
        return;
      case 'list-of':
        this.addListOf(block);
        return;
      case 'key-figures':
        this.addFacts(block.figures, STYLES.strong);
        this.addText(block.basis, STYLES.note);
        return;
      case 'callout':
        this.addText(block.title, block.tone === 'attention' ? STYLES.attention : STYLES.strong);
        this.addText(block.text, STYLES.text);
        return;
      case 'rich-text':
        this.addRichText(block);
        return;
      case 'pictures':
        for (const picture of block.pictures) this.addWordsOf(picture);
        if (block.caption !== undefined) this.addText(this.captions.get(block) ?? '', STYLES.note);
        return;
      case 'table':
      case 'chart':
        this.addLinkTo(block);
        return;
      default:
        assertNever(block);
    }
  }

  private addHeading(text: string): void {
    this.draft.add([]);
    this.addText(text, STYLES.heading);
  }

  private addFacts(facts: readonly Fact[], look: CellStyle = STYLES.text): void {
    for (const { label, value } of facts) {
      const shown = this.values.of(value);
      const style = { ...look, alignment: { ...look.alignment, horizontal: 'left' as const } };
      this.draft.add([
        { value: cellText(label), style: STYLES.label },
        { value: shown.value, style: styled(shown, shown.isMissing === true ? asMissing(style) : style) },
      ]);
    }
  }

  private addContents({ depth }: ContentsBlock): void {
    const headings = this.document.blocks.filter((block) => block.kind === 'heading').filter(({ level }) => level <= depth);
    if (headings.length === 0) return;
    this.addHeading(this.document.words.numbered.contents);
    for (const heading of headings) this.addText(`${heading.level === 1 ? '' : '    '}${headingText(heading)}`, STYLES.text);
  }

  private addListOf({ what }: ListOfBlock): void {
    const listed = captionsOf(this.document).filter((each) => each.what === what);
    if (listed.length === 0) return;
    this.addHeading(this.document.words.numbered[what]);
    for (const { block } of listed) this.addLinkTo(block);
  }

  /** Its caption, leading to its sheet; pictures have none. In a document of one table the list of sheets says as much. */
  private addLinkTo(block: Block): void {
    const sheet = this.sheets.get(block);
    const caption = this.captions.get(block) ?? '';
    if (sheet === undefined) this.addText(caption, STYLES.text);
    else if (this.document.isNumbered === true) this.addText(caption, STYLES.link, sheet);
  }

  private addRichText({ content }: RichTextBlock): void {
    for (const block of content) this.addRichBlock(block);
  }

  private addRichBlock(block: RichBlock): void {
    if (block.kind === 'list') {
      this.addList(block, '');
      return;
    }
    this.addText(wordsOfRuns(block.content), block.kind === 'heading' ? STYLES.strong : STYLES.text);
    if (block.kind === 'quote' && block.by !== null) this.addText(block.by, STYLES.note);
  }

  private addList({ isOrdered, items }: RichList, indent: string): void {
    for (const [index, { content, list }] of items.entries()) {
      this.addText(`${indent}${isOrdered ? `${String(index + 1)}.` : '•'} ${wordsOfRuns(content)}`, STYLES.text);
      if (list) this.addList(list, `${indent}    `);
    }
  }

  /** Of pictures a workbook keeps what is said about them. */
  private addWordsOf({ caption, credit }: Picture): void {
    for (const words of [caption, credit]) if (words !== null) this.addText(words, STYLES.note);
  }

  private addText(text: string, style: CellStyle, leadsTo?: string): void {
    this.draft.addWide(cellText(text), style, 2, this.characters, leadsTo);
  }
}
