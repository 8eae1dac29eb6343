import { Component, computed, inject, input } from '@angular/core';
import { ConsortiumClient, type EventType, SettingsListView } from '@turnout/consortium/web';
import { EUROPEAN, type PlaceKey } from '@turnout/events/domain';
import { promiseWords, SURPLUS_RULES, wordedClause } from '@turnout/impact/domain';
import { Api, ApiStream, listReportingPeriods, type Target } from '@turnout/shared/api-client';
import { countryName } from '@turnout/shared/i18n';
import { COUNTRY_CODES } from '@turnout/shared/kernel';
import { PageHeader, Skeleton, TRANSLATOR, TypeBadge } from '@turnout/shared/ui';
import { load, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { forkJoin, map, type Observable } from 'rxjs';
import type { ClauseChoices } from './clause-editor';
import { ClausesField } from './clauses-field';
import { targetsList } from './targets-list';

type Setup = Omit<ClauseChoices, 'countries'> & { readonly types: readonly EventType[] };

/** What the project has promised, by event type and over all of them. */
@Component({
  selector: 'tn-targets-page',
  imports: [ClausesField, PageHeader, ProblemView, SettingsListView, Skeleton, TextPipe, TypeBadge],
  templateUrl: './targets.page.html',
  styleUrl: './targets.page.scss',
})
export class TargetsPage {
  /** Code of the project, from the address. */
  readonly project = input.required<string>();

  private readonly api = inject(Api);
  private readonly stream = inject(ApiStream);
  private readonly consortium = inject(ConsortiumClient);
  private readonly translator = inject(TRANSLATOR);
  protected readonly setup = load(
    () => this.project(),
    (project) => this.#read(project),
  );
  protected readonly choices = computed<ClauseChoices>(() => ({
    countries: this.#countries(),
    partners: this.setup.value()?.partners ?? [],
    periods: this.setup.value()?.periods ?? [],
  }));
  protected readonly about = computed(() => {
    const surplusWords = SURPLUS_RULES.map((value) => ({ value, label: this.translator().text(`impact.targets.surplus.${value}`) }));
    const allTypes = this.translator().text('impact.promise.all-types');
    return targetsList(this.api, { types: this.setup.value()?.types ?? [], allTypes, choices: this.choices(), surplusWords });
  });

  protected hueOf({ type }: Target): number | null {
    return this.setup.value()?.types.find(({ code }) => code === type)?.hue ?? null;
  }

  /** The promise as a sentence, with its conditions. */
  protected sentence({ events, participants, byMonth, clauses }: Target): string {
    const promise = { events: { promised: events }, participants: { promised: participants }, byMonth };
    return promiseWords({ ...promise, clauses: clauses.map((clause) => wordedClause(clause)) }, this.translator());
  }

  #read(project: string): Observable<Setup> {
    const periods = this.stream.ask(listReportingPeriods, { project }).pipe(map(({ items }) => items));
    return forkJoin({ types: this.consortium.eventTypes(project), partners: this.consortium.partners(project), periods });
  }

  #countries(): ClauseChoices['countries'] {
    const { locale, text } = this.translator();
    const named = COUNTRY_CODES.map((code): { code: PlaceKey; name: string } => ({ code, name: countryName(code, locale) }));
    const sorted = named.sort((one, other) => one.name.localeCompare(other.name, locale));
    return [{ code: EUROPEAN, name: text('events.vocabulary.european') }, ...sorted];
  }
}
