import { REPORT_THEME } from '@turnout/reports/document';
import type { Band } from '../layout/band';
import type { Flow } from '../layout/flow';
import type { SetGroup, SetTable } from './set-table';
import { bandHeight, lineCount, linesWithin, mute, putBand, splitBand } from '../layout/band';
import { GroupLabel } from './group-label';
import { TABLE_RULES } from './table-look';
import { groupOpening, heightBehind, heightOf } from './together';

/** A header taller than this share of a page is not repeated: no room would be left for rows. */
const HEADER_SHARE = 1 / 3;
/** A row taller than this share of a page is cut where the page ends instead of being moved as a whole. */
const TALL_ROW_SHARE = 1 / 2;
/** Rows that keep together, as the last one with its sum, do so up to this share of a page. */
const TOGETHER_SHARE = 3 / 5;
const LINES_WORTH_CUTTING = 4;

/** The part of a row group that stands on one page. */
interface Segment {
  readonly group: SetGroup;
  readonly label: GroupLabel;
  readonly top: number;
  /** How far down the label reaches: the segment reaches as far at least. */
  readonly bottom: number;
}

/** How a table stands among what is around it. */
export interface TablePlacing {
  /** Level of the bookmarks of its groups. */
  readonly bookmarkLevel: number;
  /** Height of what has to stand below its last row on the same page. */
  readonly behind: number;
}

/** Places a set table on the pages of a flow: header and labels repeated, sums kept with rows, tall rows cut. */
export function placeTable(table: SetTable, flow: Flow, placing: TablePlacing): void {
  new TablePlacer(table, flow, placing).place();
}

class TablePlacer {
  private segment: Segment | null = null;
  /** Whether nothing but the header stands on this page yet. */
  private isFresh = true;

  constructor(
    private readonly table: SetTable,
    private readonly flow: Flow,
    private readonly placing: TablePlacing,
  ) {}

  place(): void {
    this.placeHeader();
    this.table.groups.forEach((group, index) => {
      this.placeGroup(group, index === this.table.groups.length - 1);
    });
    this.table.total.forEach((band, index) => {
      this.placeBand(band, heightOf(this.table.total.slice(index + 1)) + this.placing.behind);
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

  private get isHeaderRepeated(): boolean {
    return bandHeight(this.table.header) <= this.flow.fullHeight * HEADER_SHARE;
  }

  private placeGroup(group: SetGroup, isLast: boolean): void {
    const after = isLast ? heightOf(this.table.total) + this.placing.behind : 0;
    const label = new GroupLabel(group, this.table.slots.type);
    this.keep(groupOpening(group, this.table, isLast));
    if (group.title !== null) this.flow.page.bookmarks.push({ title: group.title, level: this.placing.bookmarkLevel, y: this.flow.y });
    this.openSegment(group, label);
    group.bands.forEach((band, index) => {
      if (index > 0) this.rowRule();
      this.placeBand(band, heightBehind(group.bands, index, after), index === group.bands.length - 1);
    });
    this.closeSegment();
    while (!label.isComplete) {
      this.newPage();
      this.openSegment(group, label);
      this.closeSegment();
    }
  }

  private keep(height: number): void {
    const isMovable = height <= this.flow.fullHeight * TOGETHER_SHARE;
    if (!this.isFresh && height > this.flow.room && isMovable) this.newPage();
  }

  private openSegment(group: SetGroup, label: GroupLabel): void {
    this.segment = { group, label, top: this.flow.y, bottom: label.put(this.flow) };
  }

  private closeSegment(): void {
    const { segment, flow } = this;
    if (segment === null) return;
    flow.y = Math.max(flow.y, segment.bottom);
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
      this.flow.y = Math.max(this.flow.y, this.segment.bottom - bandHeight(rest));
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
    const { segment } = this;
    this.closeSegment();
    this.newPage();
    if (segment !== null) this.openSegment(segment.group, segment.label);
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
