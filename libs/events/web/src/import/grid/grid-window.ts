import { computed, inject, Injectable, signal } from '@angular/core';
import { RowList } from '../draft/row-list';

/** Rows kept on the page above and below those in sight. */
const BEYOND = 8;
/** Heights until the page is laid out, in pixels. */
const USUAL = { row: 52, frame: 800 };

/** Which rows of the grid are on the page: those in sight and some around them. All rows are of the same height. */
@Injectable()
export class GridWindow {
  private readonly list = inject(RowList);
  private readonly seen = signal({ top: 0, height: USUAL.frame });
  private readonly rowHeight = signal(USUAL.row);

  readonly range = computed(
    () => {
      const { top, height } = this.seen();
      const row = this.rowHeight();
      const end = Math.min(this.list.total(), Math.ceil((top + height) / row) + BEYOND);
      return { first: Math.max(0, Math.min(Math.floor(top / row) - BEYOND, end - 1)), end };
    },
    { equal: (one, other) => one.first === other.first && one.end === other.end },
  );
  /** Room for the rows before and behind those on the page, in pixels. */
  readonly before = computed(() => this.range().first * this.rowHeight());
  readonly after = computed(() => (this.list.total() - this.range().end) * this.rowHeight());

  /** How many rows a key leads on that turns the page. */
  rowsInSight(): number {
    return Math.max(1, Math.floor(this.seen().height / this.rowHeight()) - 2);
  }

  /** Takes note of how far the frame was moved. */
  look({ scrollTop, clientHeight }: HTMLElement): void {
    this.seen.set({ top: scrollTop, height: clientHeight || USUAL.frame });
  }

  /** Takes note of how the frame is laid out. */
  measure(frame: HTMLElement): void {
    const height = frame.querySelector<HTMLElement>('[data-line]')?.offsetHeight ?? 0;
    if (height > 0) this.rowHeight.set(height);
    if (frame.clientHeight > 0 && frame.clientHeight !== this.seen().height) this.look(frame);
  }

  /** Moves the frame to a row that is not on the page. */
  reveal(frame: HTMLElement, row: number): void {
    frame.scrollTop = row * this.rowHeight() - frame.clientHeight / 3;
    this.look(frame);
  }
}
