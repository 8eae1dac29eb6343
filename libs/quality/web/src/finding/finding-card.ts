import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { mdiAlertOutline, mdiAutoFix, mdiCheck, mdiInformationOutline } from '@mdi/js';
import { findingSentence, ruleTitle, type TypeLabels } from '@turnout/quality/domain';
import type { Finding } from '@turnout/shared/api-client';
import { Icon, TRANSLATOR } from '@turnout/shared/ui';
import { CountryPipe, DateRangePipe, InstantPipe, type Problem, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { AcceptForm } from './accept-form';
import { CompareEvents } from './compare-events';
import { adviceWords, repairWords } from './finding-words';
import { SettleFindings } from './settle-findings';

/** Rules that hold events against each other. */
const COMPARING = ['likely-double-count', 'copied-numbers'];

/** So many events stand side by side; of more the first are named and the rest counted. */
const SIDE_BY_SIDE = 3;
const NAMED = 6;

/** One finding: a sentence, what was compared, and what can be done about it. */
@Component({
  selector: 'tn-finding-card',
  imports: [AcceptForm, CompareEvents, CountryPipe, DateRangePipe, Icon, InstantPipe, MatButton, ProblemView, RouterLink, TextPipe],
  templateUrl: './finding-card.html',
  styleUrl: './finding-card.scss',
  host: { '[attr.data-state]': 'finding().state' },
})
export class FindingCard {
  readonly project = input.required<string>();
  readonly finding = input.required<Finding>();
  readonly types = input<TypeLabels>(new Map());
  /** Whether it says what to do, where that does not stand above already. */
  readonly advises = input(false);
  /** Whether the rule is named, where it does not stand above already. */
  readonly namesRule = input(false);
  /** The event on whose page it stands: that one is not named again. */
  readonly on = input<string | null>(null);
  /** Something was done: findings are to be read again. */
  readonly changed = output();

  private readonly translator = inject(TRANSLATOR);
  private readonly settle = inject(SettleFindings);
  protected readonly icons = { attention: mdiAlertOutline, info: mdiInformationOutline, repair: mdiAutoFix, accepted: mdiCheck };
  protected readonly isAsking = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly title = computed(() => ruleTitle(this.finding().rule, this.translator()));
  protected readonly sentence = computed(() => findingSentence(this.finding(), this.types(), this.translator()));
  protected readonly advice = computed(() => (this.advises() ? adviceWords(this.finding(), this.types(), this.translator()) : null));
  protected readonly repair = computed(() => repairWords(this.finding(), this.types(), this.translator()));
  protected readonly repairName = computed(() => {
    const kind = this.finding().repair?.kind;
    return kind === undefined ? '' : this.translator().text(`quality.repair.${kind}.do`);
  });
  protected readonly compared = computed(() => {
    const { events, rule } = this.finding();
    return COMPARING.includes(rule) && events.length >= 2 && events.length <= SIDE_BY_SIDE ? events : [];
  });
  private readonly beside = computed(() => this.finding().events.filter(({ id }) => id !== this.on()));
  /** On the page of an event those of a crowd are not named: it is about this one. */
  protected readonly named = computed(() => {
    const isCrowd = this.on() !== null && this.beside().length > SIDE_BY_SIDE;
    return this.compared().length > 0 || isCrowd ? [] : this.beside().slice(0, NAMED);
  });
  protected readonly others = computed(() => (this.compared().length > 0 ? 0 : this.beside().length - this.named().length));
  /** A repair that this person may do here; merging partners is another page's. */
  protected readonly mayRepair = computed(() => {
    const { repair, events, state } = this.finding();
    if (!repair || state !== 'open' || repair.kind === 'merge-partners') return false;
    const changed = new Set(repair.changes.map(({ event }) => event));
    return events.every(({ id, mayChange, mayDelete }) => (!changed.has(id) || mayChange) && (repair.goes !== id || mayDelete));
  });
  protected readonly leadsToMerge = computed(() => this.finding().repair?.kind === 'merge-partners' && this.finding().state === 'open');

  protected accept(reason: string): Promise<void> {
    return this.#do(() => this.settle.accept(this.project(), this.finding(), reason));
  }

  protected reopen(): Promise<void> {
    return this.#do(() => this.settle.reopen(this.project(), this.finding()));
  }

  protected doRepair(): Promise<void> {
    return this.#do(() => this.settle.repair(this.project(), this.finding(), this.repair()));
  }

  async #do(work: () => Promise<Problem | null>): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    const problem = await work();
    this.problem.set(problem);
    this.isBusy.set(false);
    if (problem) return;
    this.isAsking.set(false);
    this.changed.emit();
  }
}
