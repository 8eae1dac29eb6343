import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import { CurrentProject, ProjectFacts, projectName } from '@turnout/consortium/web';
import { ContributionMatrix, NeedsYou } from '@turnout/events/web';
import { MEASURES } from '@turnout/impact/domain';
import { PageHeader, Skeleton } from '@turnout/shared/ui';
import { load, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { Promises } from '../promises/promises';
import { FirstSteps } from './first-steps';
import { mostBehind } from './most-behind';
import { OverviewClient } from './overview-client';
import { OwnEvents } from './own-events';
import { WhenAndWhere } from './when-and-where';

/**
 * The project in one screen: what needs the reader, what was promised and reached, when, where and by whom. A partner finds its own events
 * before the project's; a project without events says what it needs first.
 */
@Component({
  selector: 'tn-overview-page',
  imports: [
    ...[ContributionMatrix, FirstSteps, MatButton, NeedsYou, OwnEvents, PageHeader, ProblemView, ProjectFacts, Promises, RouterLink],
    ...[Skeleton, TextPipe, WhenAndWhere],
  ],
  templateUrl: './overview.page.html',
  styleUrl: './overview.page.scss',
})
export class OverviewPage {
  /** Code of the project, from the address. */
  readonly project = input.required<string>();
  /** Event type of the trend and the map, from the query: empty for all, absent for the one whose promise is most behind. */
  readonly type = input<string>();
  readonly measure = input<string>();

  private readonly session = inject(SessionStore);
  private readonly client = inject(OverviewClient);

  protected readonly facts = load(
    () => this.project(),
    (project) => this.client.promises(project),
  );
  protected readonly card = inject(CurrentProject).card;
  protected readonly heading = computed(() => {
    const card = this.card.value();
    return card && projectName(card.project);
  });
  protected readonly lead = computed(() => {
    const project = this.card.value()?.project;
    return project && project.title !== this.heading() ? project.title : null;
  });
  protected readonly mayLog = computed(() => this.session.reach('event.record', this.project()) !== null);
  /** Leads see of everybody what is missing, and who was asked for it. */
  protected readonly asksOthers = computed(() => this.session.reach('event.record', this.project()) === 'all');
  /** The partner that the reader belongs to, where they log for it alone. */
  protected readonly own = computed(() => {
    const membership = this.session.session()?.memberships.find(({ project }) => project === this.project());
    return this.session.reach('event.record', this.project()) === 'own' ? (membership?.partner ?? null) : null;
  });
  /** `null` until it is known whether anything was logged. */
  protected readonly isBegun = computed(() => {
    const facts = this.facts.value();
    return facts && facts.summary.total.records > 0;
  });
  protected readonly begun = computed(() => ({
    partners: this.card.value()?.partners.length ?? 0,
    types: this.facts.value()?.types.length ?? 0,
    promises: this.facts.value()?.targets.length ?? 0,
  }));
  /** Promises for single types make no plan for all of them. */
  protected readonly lacksPlan = computed(() => {
    const targets = this.facts.value()?.targets ?? [];
    return targets.length > 0 && targets.every(({ type }) => type !== null);
  });
  protected readonly types = computed(() => this.facts.value()?.types ?? []);
  protected readonly shown = computed(() => {
    const [asked, types] = [this.type(), this.types()];
    if (asked === undefined) return mostBehind(this.facts.value()?.targets ?? []);
    return types.some(({ code }) => code === asked) ? asked : null;
  });
  protected readonly counted = computed(() => MEASURES.find((each) => each === this.measure()) ?? 'events');
}
