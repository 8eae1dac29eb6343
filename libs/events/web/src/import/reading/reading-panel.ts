import { Component, computed, inject, input, output } from '@angular/core';
import { COLUMN_FACTS, type ColumnFact, DAY_ORDERS, type DayOrder, type ImportColumn, type ImportedRow } from '@turnout/events/domain';
import type { MessageKey } from '@turnout/shared/i18n';
import { StatusBadge, TRANSLATOR } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import type { ImportChange, ImportDraft } from '../client/import-wire';
import { reasonWords } from '../draft/import-words';

/** Words of a column shown beside what it was taken for. */
const MOST_SAMPLES = 2;

/** How a table was read: its sheets, the order of day and month, and what each column was taken for; all of it can be said otherwise. */
@Component({
  selector: 'tn-reading-panel',
  imports: [StatusBadge, TextPipe],
  templateUrl: './reading-panel.html',
  styleUrl: './reading-panel.scss',
})
export class ReadingPanel {
  readonly draft = input.required<ImportDraft>();
  readonly isBusy = input.required<boolean>();
  readonly changed = output<ImportChange>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly orders = DAY_ORDERS;
  protected readonly isUnsure = computed(() => this.draft().columns.some(({ isSure, fact }) => !isSure && fact !== 'ignore'));
  protected readonly facts = computed(() => COLUMN_FACTS.map((fact) => ({ fact, words: this.factWords(fact) })));
  protected readonly columns = computed(() =>
    this.draft().columns.map((column) => ({
      column,
      header: column.header || this.translator().text('events.import.reading.no-header', { column: column.index + 1 }),
      samples: samplesOf(column, this.draft().rows),
      why: reasonWords(column.why, this.translator()),
    })),
  );
  protected readonly parts = computed(() => new Set(this.draft().columns.map(({ part }) => part)).size);
  protected readonly evidence = computed(() => {
    const { isInferred, evidence } = this.draft().dayOrder;
    const { text } = this.translator();
    if (!isInferred || evidence === null) return text('events.import.reading.order-guessed');
    return text('events.import.reading.order-evidence', { evidence });
  });

  protected orderKey(order: DayOrder['order']): MessageKey {
    return `events.import.reading.order.${order}`;
  }

  protected chooseTable(index: number, isChosen: boolean): void {
    const before = this.draft().source.sheets.flatMap((sheet, at) => (sheet.isChosen ? [at] : []));
    const tables = isChosen ? [...before, index].sort((one, other) => one - other) : before.filter((each) => each !== index);
    if (tables.length > 0) this.changed.emit({ tables });
  }

  /** What is said of one column stands beside what was said of the others. */
  protected chooseFact({ part, index, header, dimension, category }: ImportColumn, words: string): void {
    const fact = COLUMN_FACTS.find((each) => each === words);
    if (fact === undefined) return;
    const split = fact === 'breakdown' ? { dimension: dimension ?? 'audience', category: category ?? header } : {};
    const others = this.draft().chosenColumns.filter((choice) => choice.index !== index || (choice.part ?? 0) !== part);
    this.changed.emit({ columns: [...others, { part, index, fact, ...split }] });
  }

  private factWords(fact: ColumnFact): string {
    const key = `events.import.fact.${fact}`;
    const translator = this.translator();
    return translator.has(key) ? translator.text(key) : fact;
  }
}

function samplesOf({ part, index }: ImportColumn, rows: readonly ImportedRow[]): readonly string[] {
  const words = rows.filter((row) => row.part === part && row.event !== null).map(({ original }) => original[index]?.trim() ?? '');
  return [...new Set(words.filter((each) => each !== ''))].slice(0, MOST_SAMPLES);
}
