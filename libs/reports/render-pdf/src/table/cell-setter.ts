import type { Cell } from '@turnout/reports/document';
import type { Band } from '../layout/band';
import type { SetText } from '../layout/page-plan';
import type { Line } from '../text/line';
import type { Tag, TagTraits } from '../layout/tag';
import type { Typesetter } from '../text/typesetter';
import type { CellText, CellTexts } from './table-texts';
import type { Slot, TableSlots } from './table-slots';
import { CELL_PADDING } from './table-look';
import { ownText } from './table-texts';

/** Breaks the texts of one table into the lines of its columns. */
export class CellSetter {
  private readonly all: readonly Slot[];
  private readonly traits = new Map<string, TagTraits>();

  constructor(
    private readonly typesetter: Typesetter,
    private readonly slots: TableSlots,
    private readonly texts: CellTexts,
  ) {
    this.all = slots.label === null ? slots.columns : [slots.label, ...slots.columns];
  }

  get hasLabels(): boolean {
    return this.slots.label !== null;
  }

  get columns(): readonly Slot[] {
    return this.slots.columns;
  }

  /** The slot of a position, counted with the column of labels. */
  slotAt(position: number): Slot {
    return this.all[position] as Slot;
  }

  /** Left edge and width of several neighbouring columns. */
  across(from: number, to: number): { readonly x: number; readonly width: number } {
    const x = this.slotAt(from).x;
    const last = this.slotAt(to - 1);
    return { x, width: last.x + last.width - x };
  }

  /** A value of a record or a sum in its row, as data or as what names the record. */
  value(cell: Cell, cut: 'plain' | 'bold', slot: Slot, row: Tag, isName = false): SetText {
    const text = this.texts.of(cell, cut);
    // Names in no language of their own are those of the project, such as its types of events.
    return this.cell(
      text,
      slot,
      row.add(isName ? 'TH' : 'TD', this.traitsOf(text.language, isName)),
      isName && text.language === undefined,
    );
  }

  /** @param isLabel whether words are only torn that no line could hold */
  cell(text: CellText, slot: Slot, tag: Tag, isLabel = false): SetText {
    const width = slot.width - 2 * CELL_PADDING.across - (text.isMarked ? 0 : slot.inset);
    const style = this.slots.type[text.cut];
    const lines = isLabel
      ? this.typesetter.labelLines(text.text, style, width)
      : this.typesetter.lines(text.text, style, width, text.language);
    return { lines, x: slot.x + CELL_PADDING.across, width, align: slot.align, style, colour: text.colour, tag };
  }

  /** Words of the report itself that name a column or rows. */
  heading(text: string, slot: Slot, tag: Tag, colour?: string): SetText {
    return this.cell(ownText(text, 'bold', colour), slot, tag, true);
  }

  blank(slot: Slot, tag: Tag): SetText {
    return this.cell(ownText('', 'plain'), slot, tag);
  }

  /** The label of a row group. */
  label(text: string, tag: Tag): SetText {
    return this.heading(text, this.slotAt(0), tag);
  }

  /** Words of our own in the column of labels. */
  note(text: string): readonly Line[] {
    return this.typesetter.lines(text, this.slots.type.missing, this.slotAt(0).width - 2 * CELL_PADDING.across);
  }

  band(cells: readonly SetText[], more: Partial<Pick<Band, 'isGlued' | 'fill'>> = {}): Band {
    return { cells, leading: this.slots.type.leading, padding: CELL_PADDING.along, isGlued: false, fill: null, ...more };
  }

  /** One object for all cells alike: there are many of them. */
  private traitsOf(language: string | undefined, isName: boolean): TagTraits {
    const key = `${String(isName)} ${language ?? ''}`;
    let traits = this.traits.get(key);
    if (traits === undefined) {
      traits = { ...(language === undefined ? {} : { language }), ...(isName ? { scope: 'Row' } : {}) };
      this.traits.set(key, traits);
    }
    return traits;
  }
}
