import { Component, computed, inject, input, output } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import { RouterLink } from '@angular/router';
import type { ListTotals } from '@turnout/events/domain';
import type { BulkPreview } from '@turnout/shared/api-client';
import { formatCount } from '@turnout/shared/i18n';
import { TRANSLATOR, VisuallyHidden } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import type { ProjectSetup } from '../setup/project-setup';
import { factKey, factValueWords, moveWords } from './bulk-words';

/** Rows of the preview that are shown; of more it is said how many there are. */
const SHOWN = 25;

const FIGURES = ['records', 'events', 'participants'] as const;

/** What a change of many events would do: to each of them, to the totals and to the sums, and which it cannot reach. */
@Component({
  selector: 'tn-bulk-effect',
  imports: [MatCheckbox, RouterLink, TextPipe, VisuallyHidden],
  templateUrl: './bulk-effect.html',
  styleUrl: './bulk-effect.scss',
})
export class BulkEffect {
  readonly preview = input.required<BulkPreview>();
  readonly setup = input.required<ProjectSetup>();
  readonly project = input.required<string>();
  readonly alsoApproved = input.required<boolean>();
  /** Whether the asker may change what is approved. */
  readonly mayApprove = input.required<boolean>();
  readonly alsoApprovedChange = output<boolean>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly shown = SHOWN;
  protected readonly changed = computed(() =>
    this.preview()
      .items.filter(({ problem, changes }) => problem === null && changes.length > 0)
      .slice(0, SHOWN)
      .map(({ id, title, changes }) => ({ id, title, changes: changes.map((change) => this.worded(change)) })),
  );
  /** Those that cannot be changed, reason by reason. */
  protected readonly refused = computed(() => {
    const reasons = new Map<string, { readonly id: string; readonly title: string | null }[]>();
    for (const { id, title, problem } of this.preview().items) {
      if (problem) reasons.set(problem.detail, [...(reasons.get(problem.detail) ?? []), { id, title }]);
    }
    return [...reasons].map(([why, events]) => ({ why, total: events.length, events: events.slice(0, SHOWN) }));
  });
  protected readonly approved = computed(() => this.preview().items.filter(({ problem }) => problem?.code === 'bulk.approved').length);
  protected readonly figures = computed(() => {
    const { totals, totalsAfter } = this.preview();
    return FIGURES.map((figure) => ({ figure, before: this.count(totals[figure]), after: this.count(totalsAfter[figure]) }));
  });
  protected readonly hasOtherTotals = computed(() => this.figures().some(({ before, after }) => before !== after));
  protected readonly moves = computed(() =>
    this.preview().moves.map(({ by, key, events, participants }) => ({
      name: moveWords(by, key, this.setup(), this.translator()),
      about: by === 'partner' ? 'history.field.partner' : (factKey(by) ?? 'history.field.type'),
      events: this.signed(events),
      participants: this.signed(participants),
    })),
  );

  protected words(figure: (typeof FIGURES)[number], totals: ListTotals): string {
    const { text } = this.translator();
    if (figure === 'records') return text('events.totals.records', { records: totals.records });
    return figure === 'events'
      ? text('events.totals.events', { events: totals.events })
      : text('events.totals.participants', { participants: totals.participants ?? 0 });
  }

  private worded({ field, before, after }: BulkPreview['items'][number]['changes'][number]) {
    const translator = this.translator();
    const key = factKey(field);
    const say = (value: unknown): string => factValueWords(field, value, this.setup(), translator);
    return { field: key === null ? field : translator.text(key), before: say(before), after: say(after) };
  }

  private count(value: number | null): string {
    return value === null ? '–' : formatCount(value, this.translator().locale);
  }

  private signed(value: number): string {
    return `${value > 0 ? '+' : value < 0 ? '−' : '±'}${formatCount(Math.abs(value), this.translator().locale)}`;
  }
}
