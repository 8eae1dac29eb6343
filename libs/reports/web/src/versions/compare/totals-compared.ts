import { Component, computed, inject, input } from '@angular/core';
import type { ComparedTotal } from '@turnout/shared/api-client';
import { formatCount, type MessageKey } from '@turnout/shared/i18n';
import { TRANSLATOR, VisuallyHidden } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import { signed } from './signed';

/** A figure before and after; a figure that stayed says it once. */
interface ShownFigure {
  readonly before: string;
  readonly after: string;
  /** `null` where it stayed. */
  readonly difference: string | null;
}

/** What became of the totals: that over all events first, then those that moved, by what they are summed by. */
@Component({
  selector: 'tn-totals-compared',
  imports: [TextPipe, VisuallyHidden],
  templateUrl: './totals-compared.html',
  styleUrl: './totals-compared.scss',
})
export class TotalsCompared {
  readonly totals = input.required<readonly ComparedTotal[]>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly groups = computed(() => {
    const names = [...new Set(this.totals().map(({ by }) => by))];
    return names.map((by) => ({
      by,
      heading: by === null ? null : (`reports.versions.compare.by.${by}` satisfies MessageKey),
      rows: this.totals()
        .filter((total) => total.by === by)
        .map((total) => this.row(total)),
    }));
  });

  private row({ label, before, after }: ComparedTotal) {
    const unknown = this.figure(before.unknown, after.unknown);
    return {
      label,
      events: this.figure(before.events, after.events),
      participants: this.figure(before.participants, after.participants),
      unknown: unknown.difference === null ? null : unknown,
    };
  }

  private figure(before: number | null, after: number | null): ShownFigure {
    const { locale, text } = this.translator();
    const words = (value: number | null): string =>
      value === null ? text('reports.versions.compare.not-known') : formatCount(value, locale);
    const difference = before === after ? null : signed((after ?? 0) - (before ?? 0), locale);
    return { before: words(before), after: words(after), difference };
  }
}
