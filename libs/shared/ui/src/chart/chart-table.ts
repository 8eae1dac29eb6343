import { Component, computed, inject, input, output } from '@angular/core';
import { type Chart, chartNames, chartRows, type RecordQuery } from '@turnout/shared/kernel';
import { TRANSLATOR } from '../translator';
import { valueWords } from './row-words';

/** What a diagram says, as a table; each figure leads to its events. */
@Component({
  selector: 'tn-chart-table',
  template: `
    <table>
      <caption>
        {{ caption() }}
      </caption>
      <thead>
        <tr>
          <th scope="col">{{ first() }}</th>
          @for (name of names(); track $index) {
            <th scope="col" class="figure">{{ name }}</th>
          }
        </tr>
      </thead>
      <tbody>
        @for (row of rows(); track $index) {
          <tr>
            <th scope="row">{{ row.label }}</th>
            @for (value of row.values; track $index) {
              <td class="figure" [class.missing]="value.query === null && value.isMissing">
                @if (value.query; as query) {
                  <button type="button" (click)="open.emit(query)">{{ value.words }}</button>
                } @else {
                  {{ value.words }}
                }
              </td>
            }
          </tr>
        }
      </tbody>
    </table>
  `,
  styleUrl: './chart-table.scss',
})
export class ChartTable {
  readonly chart = input.required<Chart>();
  readonly caption = input.required<string>();
  readonly open = output<RecordQuery>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly names = computed(() => chartNames(this.chart()));
  protected readonly first = computed(() => {
    const chart = this.chart();
    if (chart.kind === 'trend') return chart.monthLabel;
    return this.translator().text(chart.kind === 'map' ? 'shared.chart.place' : 'shared.chart.category');
  });
  protected readonly rows = computed(() =>
    chartRows(this.chart()).map(({ label, values }) => ({
      label,
      values: values.map((value) => ({
        words: valueWords(value, this.translator()),
        query: value.kind === 'known' ? (value.query ?? null) : null,
        isMissing: value.kind === 'missing',
      })),
    })),
  );
}
