import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { EventType } from '@turnout/consortium/web';
import { Count, Skeleton, TRANSLATOR, TypeBadge } from '@turnout/shared/ui';
import { load, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { PromiseTotal } from '../promises/promise-total';
import { OverviewClient } from './overview-client';

/** What a partner held, alone or together with others, type by type: each event is credited to it in full, and this says so. */
@Component({
  selector: 'tn-own-events',
  imports: [Count, ProblemView, PromiseTotal, RouterLink, Skeleton, TextPipe, TypeBadge],
  host: { role: 'region', 'aria-labelledby': 'own-title' },
  templateUrl: './own-events.html',
  styleUrl: './own-events.scss',
})
export class OwnEvents {
  /** Code of the project. */
  readonly project = input.required<string>();
  /** Code of the partner. */
  readonly partner = input.required<string>();
  readonly types = input.required<readonly EventType[]>();

  private readonly client = inject(OverviewClient);
  private readonly translator = inject(TRANSLATOR);

  protected readonly sums = load(
    () => ({ project: this.project(), partner: this.partner() }),
    ({ project, partner }) => this.client.credited(project, partner),
  );
  protected readonly rows = computed(() =>
    (this.sums.value()?.rows ?? [])
      .filter(({ records }) => records > 0)
      .map((row) => {
        const type = this.types().find(({ code }) => code === row.key);
        return {
          ...row,
          label: type?.label ?? row.key ?? this.translator().text('impact.type-unknown'),
          hue: type?.hue ?? null,
          query: { partner: this.partner(), type: row.key ?? 'none' },
        };
      }),
  );
}
