import { emblemPicture, type FundingNotice, type ReportDocument, type TableBlock } from '@turnout/reports/document';
import type { CellStyle, SheetImage, WriteSheet } from 'hucre';
import { AboutBlocks } from './about-blocks';
import { footerOf } from './footer';
import type { PlannedSheet } from './planned-sheet';
import { SheetDraft } from './sheet-draft';
import { cellText } from './sheet-text';
import { STYLES } from './styles';

/** Widths of the two columns, in characters. Pictures take the whole of a cell: the first column is as wide as the emblem. */
const LABELS = 16;
const TEXTS = 94;
/** Height of the emblem in points: two thirds of the width of its column. */
const EMBLEM_HEIGHT = 58.5;

/**
 * The first sheet: what the workbook is about, where its tables and diagrams are, everything of the document that is neither, how things are
 * counted, and who paid for it.
 *
 * @param sheets of the tables and diagrams, in their order
 */
export function aboutSheet(document: ReportDocument, name: string, sheets: readonly PlannedSheet[]): WriteSheet {
  return new AboutSheet(document, sheets).write(name);
}

class AboutSheet {
  private readonly draft = new SheetDraft();

  constructor(
    private readonly document: ReportDocument,
    private readonly sheets: readonly PlannedSheet[],
  ) {}

  write(name: string): WriteSheet {
    const { draft, document } = this;
    this.addOpening();
    const blocks = new AboutBlocks(draft, document, this.sheets, LABELS + TEXTS);
    for (const block of document.blocks) blocks.add(block);
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
    const { project, title, subtitle, asOfText, words, blocks } = this.document;
    this.addText(title, STYLES.title);
    this.draft.add([]);
    const named = project.title.startsWith(project.name) ? project.title : `${project.name} · ${project.title}`;
    this.addLine(words.workbook.project, named);
    if (subtitle !== null) this.addLine(words.workbook.selection, subtitle);
    this.addLine('', asOfText);
    // A document with lists of its own leads to its sheets from there.
    if (!blocks.some(({ kind }) => kind === 'list-of')) this.addSheets();
    this.draft.add([]);
  }

  private addSheets(): void {
    for (const [index, { name }] of this.sheets.entries()) {
      const label = { value: index === 0 ? cellText(this.document.words.workbook.tables) : null, style: STYLES.label };
      this.draft.add([label, { value: cellText(name), style: STYLES.link, leadsTo: name }]);
    }
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
