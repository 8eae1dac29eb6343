import { Component, computed, inject, input } from '@angular/core';
import { type BriefReport, contradictionsIn, reportWords } from '@turnout/events/domain';
import { EventsClient } from '@turnout/events/web';
import { findingWords } from '@turnout/quality/domain';
import { countryName } from '@turnout/shared/i18n';
import { TRANSLATOR } from '@turnout/shared/ui';
import { load } from '@turnout/shared/web-platform';
import { from } from 'rxjs';

/** Says while a brief report is written where it contradicts the record of its event. Without the record it is silent. */
@Component({
  selector: 'tn-contradictions',
  template: `
    <div role="status">
      @for (words of said(); track words) {
        <p>{{ words }}</p>
      }
    </div>
  `,
  styles: `
    p {
      margin-block: 0 var(--tn-space-2);
      padding-inline-start: var(--tn-space-4);
      border-inline-start: 3px solid var(--tn-saffron);
      color: var(--tn-ink-muted);
      font-size: var(--tn-text-sm);
    }
  `,
})
export class Contradictions {
  readonly project = input.required<string>();
  /** Id of the event. */
  readonly event = input.required<string>();
  /** The report as it is written. */
  readonly report = input.required<BriefReport>();

  private readonly client = inject(EventsClient);
  private readonly translator = inject(TRANSLATOR);
  private readonly record = load(
    () => ({ project: this.project(), event: this.event() }),
    ({ project, event }) => from(this.client.read(project, event)),
  );
  protected readonly said = computed(() => {
    const [record, translator] = [this.record.value()?.value, this.translator()];
    if (!record) return [];
    const names = {
      type: String,
      country: (code: string) => countryName(code, translator.locale),
      dimension: String,
    };
    return contradictionsIn({ ...record, briefReport: reportWords(this.report()) }).flatMap(
      (notice) => findingWords(notice, names, translator) ?? [],
    );
  });
}
