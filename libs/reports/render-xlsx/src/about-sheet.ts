import {
  type Block,
  emblemPicture,
  type Fact,
  type FundingNotice,
  headingText,
  type Picture,
  type ReportDocument,
  type RichTextBlock,
  type TableBlock,
} from '@turnout/reports/document';
import { assertNever, type RichBlock, type RichList, wordsOfRuns } from '@turnout/shared/kernel';
import type { CellStyle, SheetImage, WriteSheet } from 'hucre';
import { footerOf } from './footer';
import { SheetDraft } from './sheet-draft';
import { cellText } from './sheet-text';
import { SheetValues, styled } from './sheet-value';
import { asMissing, STYLES } from './styles';

/** Widths of the two columns, in characters. Pictures take the whole of a cell: the first column is as wide as the emblem. */
const LABELS = 16;
const TEXTS = 94;
/** Height of the emblem in points: two thirds of the width of its column. */
const EMBLEM_HEIGHT = 58.5;

/**
 * The first sheet: what the workbook is about, where its tables are, everything of the document that is no table, how things are counted,
 * and who paid for it.
 *
 * @param tableSheets names of the sheets of the tables, in their order
 */
export function aboutSheet(document: ReportDocument, name: string, tableSheets: readonly string[]): WriteSheet {
  return new AboutSheet(document, tableSheets).write(name);
}

class AboutSheet {
  private readonly draft = new SheetDraft();
  private readonly values: SheetValues;

  constructor(
    private readonly document: ReportDocument,
    private readonly tableSheets: readonly string[],
  ) {
    this.values = new SheetValues(document);
  }

  write(name: string): WriteSheet {
    const { draft, document } = this;
    this.addOpening();
    for (const block of document.blocks) this.addBlock(block);
    this.addCounting(document.blocks.filter((block) => block.kind === 'table'));
    const images = document.funding ? this.addFunding(document.funding) : [];
    draft.fitRows([LABELS, TEXTS]);
    return {
      name,
      columns: [{ width: LABELS }, { width: TEXTS }],
      ...{ cells: draft.cells, merges: draft.merges, rowDefs: draft.rowDefs, images },
      view: { showGridLines: false },
      pageSetup: {
        ...{ paperSize: 'a4', orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
        margins: { top: 0.7, bottom: 0.7, left: 0.6, right: 0.6, header: 0.3, footer: 0.3 },
      },
      headerFooter: { oddFooter: footerOf(document) },
    };
  }

  private addOpening(): void {
    const { project, title, subtitle, asOfText, words } = this.document;
    this.addText(title, STYLES.title);
    this.draft.add([]);
    const named = project.title.startsWith(project.name) ? project.title : `${project.name} · ${project.title}`;
    this.addLine(words.workbook.project, named);
    if (subtitle !== null) this.addLine(words.workbook.selection, subtitle);
    this.addLine('', asOfText);
    for (const [index, sheet] of this.tableSheets.entries()) {
      const label = { value: index === 0 ? cellText(words.workbook.tables) : null, style: STYLES.label };
      this.draft.add([label, { value: cellText(sheet), style: STYLES.link, leadsTo: sheet }]);
    }
    this.draft.add([]);
  }

  private addBlock(block: Block): void {
    switch (block.kind) {
      case 'heading':
        this.draft.add([]);
        this.addText(headingText(block), STYLES.heading);
        return;
      case 'paragraph':
        this.addText(block.text, STYLES.text);
        return;
      case 'facts':
        this.addFacts(block.facts);
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
      case 'cover':
        this.addFacts(block.facts);
        return;
      case 'contents':
      case 'list-of':
        return;
      case 'chart':
        for (const words of [block.alternative, block.caption, ...block.notes]) this.addText(words, STYLES.note);
        return;
      case 'pictures':
        for (const picture of block.pictures) this.addWordsOf(picture);
        return;
      case 'table':
        return;
      default:
        assertNever(block);
    }
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

  private addCounting(tables: readonly TableBlock[]): void {
    const notes = [...new Set(tables.flatMap((table) => table.notes))];
    if (notes.length === 0) return;
    if (tables.length < this.document.blocks.length) this.draft.add([]);
    for (const [index, note] of notes.entries()) this.addLine(index === 0 ? this.document.words.workbook.counting : '', note);
  }

  private addFunding({ emblem, statement, disclaimer }: FundingNotice): SheetImage[] {
    this.draft.add([]);
    const style = { ...STYLES.text, alignment: { ...STYLES.text.alignment, vertical: 'center' as const, indent: 1 } };
    const height = emblem === 'eu' ? { height: EMBLEM_HEIGHT } : {};
    const row = this.draft.add([null, { value: cellText(statement), style }], height);
    if (disclaimer !== null) this.addLine('', disclaimer, STYLES.note);
    if (emblem === 'none') return [];
    const image = { data: emblemPicture(), type: 'png' as const, anchor: { from: { row, col: 0 }, to: { row: row + 1, col: 1 } } };
    return [{ ...image, altText: cellText(this.document.words.emblem) }];
  }

  private addText(text: string, style: CellStyle): void {
    this.draft.addWide(cellText(text), style, 2, LABELS + TEXTS);
  }

  private addLine(label: string, text: string, style: CellStyle = STYLES.text): void {
    this.draft.add([label === '' ? null : { value: cellText(label), style: STYLES.label }, { value: cellText(text), style }]);
  }
}
