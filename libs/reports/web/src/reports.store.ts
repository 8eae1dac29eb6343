import { computed, inject, Injectable, signal } from '@angular/core';
import { type EventFilter, formatEventFilter } from '@turnout/events/domain';
import { load } from '@turnout/shared/web-platform';
import { ReportsClient } from './reports-client';

/** Which report of which records is asked for. */
export interface ReportRequest {
  readonly project: string;
  /** `null` while nobody chose one. */
  readonly definition: string | null;
  readonly filter: EventFilter;
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The reports of a project, and the one that is open, as it would print now. */
@Injectable()
export class ReportsStore {
  private readonly client = inject(ReportsClient);
  private readonly asked = signal<ReportRequest | undefined>(undefined, { equal: isSame });

  private readonly project = computed(() => this.asked()?.project);
  readonly offers = load(
    () => this.project(),
    (project) => this.client.offers(project),
  );
  /** The definition that is shown: the one that was asked for, else the first there is. */
  readonly definition = computed(() => this.asked()?.definition ?? this.offers.value()?.[0]?.definition ?? null);
  readonly offer = computed(() => this.offers.value()?.find(({ definition }) => definition === this.definition()) ?? null);

  private readonly wanted = computed(
    () => {
      const [asked, definition] = [this.asked(), this.definition()];
      return asked && definition !== null ? { project: asked.project, definition, query: formatEventFilter(asked.filter) } : undefined;
    },
    { equal: isSame },
  );
  readonly document = load(
    () => this.wanted(),
    ({ project, definition, query }) => this.client.document(project, definition, query),
  );

  open(request: ReportRequest): void {
    this.asked.set(request);
  }

  reload(): void {
    this.offers.reload();
    this.document.reload();
  }
}
