import { HttpClient } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import type { EventPage, Version } from '@turnout/shared/api-client';
import { TRANSLATOR } from '@turnout/shared/ui';
import { load, type Problem, toProblem } from '@turnout/shared/web-platform';
import { firstValueFrom, forkJoin, from, of } from 'rxjs';
import { CompositionsClient, projectPath } from '../../composer/compositions-client';
import { ReportsClient } from '../../reports-client';
import { VersionsClient } from '../versions-client';
import { type FreezeChoice, unapprovedQuery } from './freeze-choice';

/** Events that are not approved are named up to so many; of the others it is said how many. */
const NAMED = 8;

/** What a form for freezing knows: what can be frozen, what that would hold, and what became of the attempt. */
@Injectable()
export class FreezeStore {
  private readonly http = inject(HttpClient);
  private readonly client = inject(VersionsClient);
  private readonly compositions = inject(CompositionsClient);
  private readonly reports = inject(ReportsClient);
  private readonly translator = inject(TRANSLATOR);

  private readonly project = signal<string | undefined>(undefined);
  private readonly loaded = load(
    () => this.project(),
    (project) => forkJoin({ kept: from(this.compositions.list(project)), offers: this.reports.offers(project) }),
  );
  readonly choices = computed((): readonly FreezeChoice[] => {
    const { kept, offers } = this.loaded.value() ?? { kept: { items: [] }, offers: [] };
    return [
      ...kept.items.map(({ id, composition }) => ({
        ...{ value: id, label: composition.name, filter: composition.filter, report: { composition: id } },
      })),
      ...offers.map(({ definition, title }) => ({
        ...{ value: definition, filter: {}, report: { definition: definition as NonNullable<FreezeChoice['report']['definition']> } },
        label: this.translator().text('reports.versions.freeze.as-standard', { title }),
      })),
    ];
  });
  readonly failure = this.loaded.problem;

  private readonly wanted = signal<string | null>(null);
  /** What is chosen; the first there is while nothing was. */
  readonly chosen = computed(() => this.choices().find(({ value }) => value === this.wanted()) ?? this.choices()[0] ?? null);
  readonly content = load(
    () => {
      const [project, choice] = [this.project(), this.chosen()];
      return project !== undefined && choice ? { project, choice } : undefined;
    },
    ({ project, choice }) => {
      const unapproved = unapprovedQuery(choice);
      const events = (query: Readonly<Record<string, string>>, limit: number) =>
        this.http.get<EventPage>(`${projectPath(project)}/events`, { params: { ...query, limit } });
      return forkJoin({ all: events(choice.filter, 1), unapproved: unapproved ? events(unapproved, NAMED) : of(null) });
    },
    { keepsLast: true },
  );

  readonly isBusy = signal(false);
  readonly problem = signal<Problem | null>(null);

  open(project: string, composition: string | null): void {
    this.project.set(project);
    this.wanted.set(composition);
  }

  choose(value: string): void {
    this.wanted.set(value);
  }

  reload(): void {
    this.loaded.reload();
  }

  /** Freezes for good. @returns `null` where that failed */
  async freeze(note: string, includeUnapproved: boolean, key: string): Promise<Version | null> {
    const [project, choice] = [this.project(), this.chosen()];
    if (project === undefined || !choice || this.isBusy()) return null;
    this.isBusy.set(true);
    this.problem.set(null);
    try {
      const body = { ...choice.report, note: note.trim() === '' ? null : note, includeUnapproved };
      return await firstValueFrom(this.client.freeze(project, body, key));
    } catch (failure) {
      this.problem.set(toProblem(failure));
      return null;
    } finally {
      this.isBusy.set(false);
    }
  }
}
