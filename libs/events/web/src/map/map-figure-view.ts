import { Component, computed, inject, input, output } from '@angular/core';
import { formatCount } from '@turnout/shared/i18n';
import type { MapFigure } from '@turnout/shared/geo';
import { TRANSLATOR } from '@turnout/shared/ui';

/** A map with its circles and what they stand for. For the eye and the pointer only: the table beside it says and does the same. */
@Component({
  selector: 'tn-map-figure',
  host: { 'aria-hidden': 'true', '(click)': 'pick($event)' },
  template: `
    <svg [attr.viewBox]="'0 0 ' + figure().width + ' ' + figure().height" focusable="false">
      @for (country of figure().countries; track $index) {
        <path
          [attr.d]="country.path"
          [class.named]="country.isNamed"
          [class.chosen]="country.code !== null && chosen().includes(country.code)"
          [attr.data-code]="country.isNamed ? country.code : null"
        />
      }
      @for (circle of figure().circles; track circle.code) {
        <circle
          [attr.cx]="circle.x"
          [attr.cy]="circle.y"
          [attr.r]="circle.radius"
          [class.chosen]="chosen().includes(circle.code)"
          [attr.data-code]="circle.code"
        />
        @if (circle.radius >= 20) {
          <text [attr.x]="circle.x" [attr.y]="circle.y">{{ number(circle.value) }}</text>
        }
      }
      @for (mark of legend(); track mark.value) {
        <circle class="key" [attr.cx]="mark.x" [attr.cy]="mark.y" [attr.r]="mark.radius" />
        <text class="key" [attr.x]="mark.x + 62" [attr.y]="mark.y">{{ number(mark.value) }}</text>
      }
    </svg>
  `,
  styleUrl: './map-figure-view.scss',
})
export class MapFigureView {
  readonly figure = input.required<MapFigure>();
  /** Codes of the countries that the filter names. */
  readonly chosen = input.required<readonly (string | null)[]>();
  /** Said once where several maps stand below each other. */
  readonly hasLegend = input(true);
  readonly choose = output<string>();

  private readonly translator = inject(TRANSLATOR);
  /** Where the maps have sea: at the left edge, between Iceland and Ireland. One below the other. */
  protected readonly legend = computed(() => {
    const { legend, height, width } = this.figure();
    if (!this.hasLegend()) return [];
    const left = width * 0.07;
    return legend.map((mark, index) => ({ ...mark, x: left, y: height * 0.39 - (legend.length - 1 - index) * width * 0.085 }));
  });

  protected number(value: number): string {
    return formatCount(value, this.translator().locale);
  }

  protected pick({ target }: Event): void {
    const code = target instanceof SVGElement ? target.dataset['code'] : undefined;
    if (code !== undefined) this.choose.emit(code);
  }
}
