import {
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
  ViewEncapsulation,
} from '@angular/core';
import { chartSvg, SCREEN_LOOK } from '@turnout/shared/charts';
import { type Chart, chartRows, type RecordQuery } from '@turnout/shared/kernel';
import { TRANSLATOR } from '../translator';
import { ChartTable } from './chart-table';
import { rowWords } from './row-words';
import { ChartWalk, rowOf } from './walk-chart';

/** How many pixels a unit of a drawing has: its type is then as large as that of the page around it. */
const PIXELS = 1.4;
/** Units a drawing needs at least, and has while nobody knows how wide the page is. */
const WIDTH = { least: 200, unknown: 500 } as const;

/**
 * A diagram, drawn exactly as reports print it, in the colours of the page. Its values can be walked through by arrow keys, each opens the
 * events behind it, and a table says the same. Takes the place of its caption: an element with the attribute `caption`, such as a heading.
 *
 * @see docs/adr/0069-charts-are-drawn-by-ourselves.md
 */
@Component({
  selector: 'tn-chart',
  imports: [ChartTable],
  templateUrl: './chart.html',
  styleUrl: './chart.scss',
  // What is drawn is not written by a template.
  encapsulation: ViewEncapsulation.None,
  host: {
    '(click)': 'choose($event)',
    '(keydown)': 'walk($event)',
    '(focusin)': 'point($event)',
    '(pointerover)': 'point($event)',
    '(pointerleave)': 'pointed.set(null)',
  },
})
export class ChartView {
  readonly chart = input.required<Chart>();
  readonly caption = input.required<string>();
  /** What the diagram shows, in words, for those who do not see it. */
  readonly alternative = input.required<string>();
  /** The events behind a value, as the query of their list. */
  readonly open = output<RecordQuery>();

  private readonly translator = inject(TRANSLATOR);
  private readonly stage = viewChild<ElementRef<HTMLElement>>('stage');
  private readonly units = signal<number>(WIDTH.unknown);
  private readonly walker = new ChartWalk();

  protected readonly isTable = signal(false);
  /** Row that is pointed at, or in focus. */
  protected readonly pointed = signal<number | null>(null);
  protected readonly rows = computed(() => chartRows(this.chart()));
  protected readonly switchWords = computed(() =>
    this.translator().text(this.isTable() ? 'shared.chart.as-diagram' : 'shared.chart.as-table'),
  );
  protected readonly said = computed(() => {
    const row = this.rows()[this.pointed() ?? -1];
    return row ? rowWords(row, this.chart(), this.translator()) : this.translator().text('shared.chart.how-to-walk');
  });

  constructor() {
    this.followWidth();
    effect(() => {
      const stage = this.stage()?.nativeElement;
      if (stage) this.draw(stage);
    });
  }

  protected choose(event: Event): void {
    const query = this.queryAt(event.target);
    if (query) this.open.emit(query);
  }

  protected walk(event: KeyboardEvent): void {
    // The table and the switch have keys of their own.
    if (groupAt(event.target) === null) return;
    const isOurs = !event.altKey && !event.ctrlKey && !event.metaKey;
    if (isOurs && (event.key === 'Enter' || event.key === ' ')) this.choose(event);
    else if (!isOurs || !this.walker.go(event.key)) return;
    event.preventDefault();
  }

  protected point({ target }: Event): void {
    const group = groupAt(target);
    this.pointed.set(group && rowOf(group));
  }

  private draw(stage: HTMLElement): void {
    const translator = this.translator();
    const setting = { width: this.units(), locale: translator.locale, notKnown: translator.text('shared.count.unknown') };
    // The drawing escapes every text, so that words can never be markup.
    stage.innerHTML = chartSvg(this.chart(), setting, SCREEN_LOOK, this.alternative());
    const words = this.rows().map((row) => ({ text: rowWords(row, this.chart(), translator), opens: row.query !== undefined }));
    this.walker.enter(stage, this.alternative(), words);
  }

  /** Circles on a map are not rows of their own, but lead like them. */
  private queryAt(target: EventTarget | null): RecordQuery | null {
    const trace = target instanceof Element ? target.closest('g[data-trace]')?.getAttribute('data-trace') : null;
    return trace === null || trace === undefined ? null : Object.fromEntries(new URLSearchParams(trace));
  }

  private followWidth(): void {
    if (typeof ResizeObserver === 'undefined') return;
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const observer = new ResizeObserver(() => {
      this.units.set(Math.max(WIDTH.least, Math.floor(host.clientWidth / PIXELS)));
    });
    observer.observe(host);
    inject(DestroyRef).onDestroy(() => {
      observer.disconnect();
    });
  }
}

function groupAt(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('g[data-row]') : null;
}
