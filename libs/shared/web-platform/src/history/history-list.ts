import { Component, computed, inject, input } from '@angular/core';
import type { HistoryEntry } from '@turnout/shared/api-client';
import { TRANSLATOR } from '@turnout/shared/ui';
import { InstantPipe } from '../language/format.pipes';
import { TextPipe } from '../language/text.pipe';
import { FieldChangeList } from './field-change-list';
import { fieldWords, kindWords, operationWords, valueWords } from './value-words';

/** Facts of one entry that are shown without being asked for. */
const SHOWN_AT_ONCE = 4;

/** Changes, the latest first: who, when, and what each field said before and after, in words. */
@Component({
  selector: 'tn-history-list',
  imports: [FieldChangeList, InstantPipe, TextPipe],
  templateUrl: './history-list.html',
  styleUrl: './history-list.scss',
})
export class HistoryList {
  readonly entries = input.required<readonly HistoryEntry[]>();
  /** Whether each entry says what it is about; not needed where all are about the same thing. */
  readonly namesThings = input(false);

  private readonly translator = inject(TRANSLATOR);
  protected readonly rows = computed(() => {
    const translator = this.translator();
    return this.entries().map((entry) => ({
      ...{ id: entry.id, at: entry.at, label: entry.label },
      by: entry.by ?? translator.text('history.program'),
      channel: entry.token === null ? null : translator.text('history.channel.token', { name: entry.token }),
      operation: operationWords(entry.operation, translator),
      tone: entry.operation,
      kind: kindWords(entry.kind, translator),
      isLong: entry.changes.length > SHOWN_AT_ONCE || entry.operation !== 'change',
      count: entry.changes.length,
      changes: entry.changes.map(({ field, before, after }) => ({
        field: fieldWords(field, translator),
        before: before === null ? null : valueWords(field, before, translator),
        after: after === null ? null : valueWords(field, after, translator),
      })),
    }));
  });
}
