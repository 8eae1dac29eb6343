import { REPORT_THEME } from '@turnout/reports/document';
import type { Band } from '../layout/band';
import type { Flow } from '../layout/flow';
import type { Line } from '../text/line';
import type { SetGroup, SetTable } from './set-table';
import { bandHeight, lineCount, linesWithin, mute, putBand, splitBand } from '../layout/band';
import { CELL_PADDING, TABLE_RULES } from './table-look';

/** A header taller than this share of a page is not repeated: no room would be left for rows. */
const HEADER_SHARE = 1 / 3;
/** A row taller than this share of a page is cut where the page ends instead of being moved as a whole. */
const TALL_ROW_SHARE = 1 / 2;
/** Rows that keep together, as the last one with its sum, do so up to this share of a page. */
const TOGETHER_SHARE = 3 / 5;
const LINES_WORTH_CUTTING = 4;
const OPENING_ROWS = 2;
/** Lines of a label that are repeated on the next page. */
const REPEATED_LINES = 5;

/** The part of a row group that stands on one page. */
interface Segment {
  readonly group: SetGroup;
  readonly top: number;
  /** Where the label ends, below which the segment may. */
  readonly labelBottom: number;
}

/** Height that a table needs to begin: its header with two rows and the label beside them. */
export function tableOpening(table: SetTable): number {
  const [group] = table.groups;
  const rows = heightOf(group?.bands.slice(0, OPENING_ROWS) ?? []);
  return bandHeight(table.header) + Math.max(rows, labelHeight(group?.label?.lines ?? [], table.slots.type.leading));
}

/** Places a set table on the pages of a flow: header and labels repeated, sums kept with rows, tall rows cut. */
export function placeTable(table: SetTable, flow: Flow, bookmarkLevel: number): void {
  new TablePlacer(table, flow, bookmarkLevel).place();
}

class TablePlacer {
  private segment: Segment | null = null;
  private labelRest: readonly Line[] = [];
  /** Whether nothing but the header stands on this page yet. */
  private isFresh = true;

  constructor(
    private readonly table: SetTable,
    private readonly flow: Flow,
    private readonly bookmarkLevel: number,
  ) {}

  place(): void {
    this.placeHeader();
    this.table.groups.forEach((group, index) => {
      this.placeGroup(group, index === this.table.groups.length - 1 ? heightOf(this.table.total) : 0);
    });
    this.table.total.forEach((band, index) => {
      this.placeBand(band, heightOf(this.table.total.slice(index + 1)));
    });
    if (this.table.total.length > 0) this.groupRule(this.flow.y);
  }

  /** A header of reasonable height is kept with its first row by who places the table; a monstrous one is cut. */
  private placeHeader(): void {
    let rest = this.table.header;
    while (bandHeight(rest) > this.flow.room) {
      const [here, there] = splitBand(rest, Math.max(1, linesWithin(rest, this.flow.room)));
      this.put(here);
      rest = there;
      this.flow.newPage();
    }
    this.put(rest);
    this.isFresh = this.isHeaderRepeated;
  }

  private get leading(): number {
    return this.table.slots.type.leading;
  }

  private get isHeaderRepeated(): boolean {
    return bandHeight(this.table.header) <= this.flow.fullHeight * HEADER_SHARE;
  }

  /** @param after Height of what must follow on the same page as the last row. */
  private placeGroup(group: SetGroup, after: number): void {
    this.labelRest = group.label?.lines ?? [];
    this.keepBeginning(group, after);
    if (group.title !== null) this.flow.page.bookmarks.push({ title: group.title, level: this.bookmarkLevel, y: this.flow.y });
    this.openSegment(group);
    group.bands.forEach((band, index) => {
      if (index > 0) this.rowRule();
      this.placeBand(band, followers(group.bands, index, after), index === group.bands.length - 1);
    });
    this.closeSegment();
    while (this.labelRest.length > 0) {
      this.newPage();
      this.openSegment(group);
      this.closeSegment();
    }
  }

  private keepBeginning(group: SetGroup, after: number): void {
    const [first] = group.bands;
    const beginning = first === undefined ? 0 : bandHeight(first) + followers(group.bands, 0, after);
    const needed = Math.max(beginning, labelHeight(this.labelRest, this.leading));
    const isMovable = needed <= this.flow.fullHeight * TOGETHER_SHARE;
    if (!this.isFresh && needed > this.flow.room && isMovable) this.newPage();
  }

  private openSegment(group: SetGroup): void {
    const top = this.flow.y;
    const room = Math.floor((this.flow.room - 2 * CELL_PADDING.along) / this.leading + 0.001);
    const isRepetition = this.labelRest.length === 0;
    const count = group.label === null ? 0 : isRepetition ? this.repeatLabel(group, room) : this.setLabel(group, room);
    this.segment = { group, top, labelBottom: count === 0 ? top : top + count * this.leading + 2 * CELL_PADDING.along };
  }

  /** As much of the label as fits; what does not goes on at the next page. */
  private setLabel(group: SetGroup, room: number): number {
    const lines = this.labelRest.slice(0, Math.max(1, room));
    this.labelRest = this.labelRest.slice(lines.length);
    if (group.label !== null) this.flow.page.texts.push({ text: { ...group.label, lines }, y: this.flow.y + CELL_PADDING.along });
    return lines.length;
  }

  private repeatLabel(group: SetGroup, room: number): number {
    const { label } = group;
    if (label === null) return 0;
    const lines = label.lines.slice(0, Math.max(1, Math.min(REPEATED_LINES, room - group.continued.length)));
    const y = this.flow.y + CELL_PADDING.along;
    const below = { style: this.table.slots.type.missing, colour: REPORT_THEME.colour.muted };
    this.flow.page.texts.push(
      { text: { ...label, lines, tag: null }, y },
      { text: { ...label, ...below, lines: group.continued, tag: null }, y: y + lines.length * this.leading },
    );
    return lines.length + group.continued.length;
  }

  private closeSegment(): void {
    const { segment, flow } = this;
    if (segment === null) return;
    flow.y = Math.max(flow.y, Math.min(segment.labelBottom, flow.frame.bottom));
    const { label } = this.table.slots;
    if (label !== null && segment.group.label !== null && flow.y > segment.top) {
      const colour = REPORT_THEME.colour.groupFill;
      flow.page.fills.push({ x: label.x, width: label.width, y: segment.top, height: flow.y - segment.top, colour });
    }
    this.groupRule(flow.y);
    this.segment = null;
  }

  /**
   * Puts a band on this page, or the next, or cuts it.
   *
   * @param ahead Height of the bands that have to follow on the same page.
   * @param isLast Whether the group ends with it: then a taller label makes room above a row of sums.
   */
  private placeBand(band: Band, ahead: number, isLast = false): void {
    let rest = band;
    while (!this.fits(rest, ahead)) {
      const lines = linesWithin(rest, this.flow.room);
      const isTall = bandHeight(rest) > this.flow.fullHeight * TALL_ROW_SHARE;
      if (lines < lineCount(rest) && (this.isFresh || (isTall && lines >= LINES_WORTH_CUTTING))) {
        const [here, there] = splitBand(rest, Math.max(1, lines));
        this.put(here);
        rest = there;
      }
      this.continueOnNextPage();
    }
    if (isLast && rest.isGlued && this.segment !== null) {
      this.flow.y = Math.max(this.flow.y, Math.min(this.segment.labelBottom, this.flow.frame.bottom) - bandHeight(rest));
    }
    this.put(rest);
  }

  private fits(band: Band, ahead: number): boolean {
    const alone = bandHeight(band);
    if (alone > this.flow.room + 0.01) return false;
    return this.isFresh || alone + ahead > this.flow.fullHeight * TOGETHER_SHARE || alone + ahead <= this.flow.room + 0.01;
  }

  private put(band: Band): void {
    putBand(this.flow.page, band, this.flow.y);
    this.flow.y += bandHeight(band);
    this.isFresh = false;
  }

  private continueOnNextPage(): void {
    const group = this.segment?.group;
    this.closeSegment();
    this.newPage();
    if (group !== undefined) this.openSegment(group);
  }

  private newPage(): void {
    this.flow.newPage();
    if (this.isHeaderRepeated) this.put(mute(this.table.header));
    this.isFresh = true;
  }

  private rowRule(): void {
    const slots = this.table.slots.columns;
    const from = (this.segment?.group.label === null ? this.table.slots.label?.x : undefined) ?? slots[0]?.x ?? 0;
    this.rule(from, this.flow.y, TABLE_RULES.row);
  }

  private groupRule(y: number): void {
    this.rule(this.flow.frame.left, y, TABLE_RULES.group);
  }

  private rule(from: number, y: number, look: { readonly thickness: number; readonly colour: string }): void {
    this.flow.page.rules.push({ from: { x: from, y }, to: { x: this.flow.frame.right, y }, ...look });
  }
}

function labelHeight(lines: readonly Line[], leading: number): number {
  return lines.length * leading + 2 * CELL_PADDING.along;
}

function heightOf(bands: readonly Band[]): number {
  return bands.reduce((total, band) => total + bandHeight(band), 0);
}

/** Height of the glued bands behind a band, and of what follows the group where it is its last. */
function followers(bands: readonly Band[], index: number, after: number): number {
  let height = 0;
  let next = index + 1;
  for (; bands[next]?.isGlued === true; next++) height += bandHeight(bands[next] as Band);
  return next === bands.length ? height + after : height;
}
