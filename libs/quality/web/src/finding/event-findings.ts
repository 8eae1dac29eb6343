import { Component, computed, DestroyRef, effect, inject, input, type Signal, untracked } from '@angular/core';
import { ConsortiumClient } from '@turnout/consortium/web';
import type { Finding } from '@turnout/shared/api-client';
import { load, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { FindingCard } from './finding-card';
import { FindingsClient } from './findings-client';
import { SettleFindings } from './settle-findings';

const AGAIN_MS = 700;

/** What quality rules noticed about one event, with what was accepted; nothing at all where they noticed nothing. */
@Component({
  selector: 'tn-event-findings',
  imports: [FindingCard, ProblemView, TextPipe],
  template: `
    @if (found.problem(); as failed) {
      <tn-problem reloads [problem]="failed" (retry)="found.reload()" />
    } @else if (items().length > 0) {
      <section aria-labelledby="tn-event-findings">
        <h2 id="tn-event-findings">{{ 'quality.event.title' | tnText }}</h2>
        @for (finding of items(); track finding.id) {
          <tn-finding-card
            [advises]="finding.state === 'open'"
            [finding]="finding"
            [on]="event()"
            [project]="project()"
            [types]="types()"
            (changed)="again()"
          />
        }
      </section>
    }
  `,
  styles: `
    section {
      max-inline-size: 62rem;
      margin-block-end: var(--tn-space-5);
      padding: var(--tn-space-4) clamp(1rem, 3vw, 1.5rem) 0;
      border-radius: var(--tn-radius-lg);
      background: var(--tn-sheet);
      box-shadow: inset 0 0 0 1px var(--tn-line);
    }
    h2 {
      font-size: var(--tn-text-md);
    }
    tn-finding-card + tn-finding-card {
      border-block-start: 1px solid var(--tn-line);
    }
  `,
})
export class EventFindings {
  readonly project = input.required<string>();
  readonly event = input.required<string>();
  /** Version of the event; another one may have brought or mended something. */
  readonly version = input.required<number>();
  /** Is called when the event may have changed. */
  readonly changed = input<() => void>(() => undefined);

  private readonly client = inject(FindingsClient);
  private readonly settle = inject(SettleFindings);
  private readonly consortium = inject(ConsortiumClient);
  protected readonly found = load(
    () => ({ project: this.project(), event: this.event(), version: this.version(), after: this.settle.takenBack() }),
    ({ project, event }) => this.client.list({ project, event }),
    { keepsLast: true },
  );
  private readonly eventTypes = load(
    () => (this.items().length > 0 ? this.project() : undefined),
    (project) => this.consortium.eventTypes(project),
  );
  protected readonly types = computed(() => new Map((this.eventTypes.value() ?? []).map(({ code, label }) => [code, label])));
  protected readonly items: Signal<readonly Finding[]> = computed(() => this.found.value()?.items ?? []);

  constructor() {
    let timer: ReturnType<typeof setTimeout> | undefined;
    inject(DestroyRef).onDestroy(() => clearTimeout(timer));
    let wasTakenBack = this.settle.takenBack();
    effect(() => {
      const takenBack = this.settle.takenBack();
      if (takenBack !== wasTakenBack) untracked(() => this.changed()());
      wasTakenBack = takenBack;
    });
    effect(() => {
      clearTimeout(timer);
      if (this.found.value()?.judging.isPending) timer = setTimeout(() => this.found.reload(), AGAIN_MS);
    });
  }

  protected again(): void {
    this.found.reload();
    this.changed()();
  }
}
