import { REPORT_THEME } from '@turnout/reports/document';
import type { Flow } from '../layout/flow';
import type { Line } from '../text/line';
import type { SetGroup } from './set-table';
import type { TableType } from './table-look';
import { CELL_PADDING } from './table-look';

/** Lines of a label that are repeated on the next page. */
const REPEATED_LINES = 5;

/** The label beside the rows of one group, from page to page: first in full, then again with "(continued)". */
export class GroupLabel {
  private rest: readonly Line[];

  constructor(
    private readonly group: SetGroup,
    private readonly type: TableType,
  ) {
    this.rest = group.label?.lines ?? [];
  }

  /** Whether all of it has been said: a label taller than a page goes on where the rows have ended. */
  get isComplete(): boolean {
    return this.rest.length === 0;
  }

  /** Puts it where the flow stands and returns how far down it reaches. */
  put(flow: Flow): number {
    const { label } = this.group;
    if (label === null || label.lines.length === 0) return flow.y;
    const room = Math.max(1, Math.floor((flow.room - 2 * CELL_PADDING.along) / this.type.leading + 0.001));
    const count = this.isComplete ? this.repeat(flow, room) : this.begin(flow, room);
    return Math.min(flow.y + count * this.type.leading + 2 * CELL_PADDING.along, flow.frame.bottom);
  }

  private begin(flow: Flow, room: number): number {
    const lines = this.rest.slice(0, room);
    this.rest = this.rest.slice(lines.length);
    if (this.group.label !== null) flow.page.texts.push({ text: { ...this.group.label, lines }, y: flow.y + CELL_PADDING.along });
    return lines.length;
  }

  private repeat(flow: Flow, room: number): number {
    const { label, continued } = this.group;
    if (label === null) return 0;
    const lines = label.lines.slice(0, Math.max(1, Math.min(REPEATED_LINES, room - continued.length)));
    const below = { style: this.type.missing, colour: REPORT_THEME.colour.muted };
    const y = flow.y + CELL_PADDING.along;
    flow.page.texts.push(
      { text: { ...label, lines, tag: null }, y },
      { text: { ...label, ...below, lines: continued, tag: null }, y: y + lines.length * this.type.leading },
    );
    return lines.length + continued.length;
  }
}
