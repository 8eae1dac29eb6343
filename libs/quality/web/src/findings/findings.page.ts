import { Component, computed, DestroyRef, effect, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { mdiCheckAll, mdiRefresh } from '@mdi/js';
import { SessionStore } from '@turnout/accounts/web';
import { ConsortiumClient } from '@turnout/consortium/web';
import { ruleTitle } from '@turnout/quality/domain';
import type { Finding } from '@turnout/shared/api-client';
import { EmptyState, Icon, PageHeader, Skeleton, TRANSLATOR } from '@turnout/shared/ui';
import { InstantPipe, load, offerCommands, type Problem, ProblemView, TextPipe, toProblem } from '@turnout/shared/web-platform';
import { FindingCard } from '../finding/finding-card';
import { FindingsClient } from '../finding/findings-client';
import { SettleFindings } from '../finding/settle-findings';
import { groupsOf } from './groups-of';

/** While something is being judged it is asked again after so many milliseconds. */
const AGAIN_MS = 900;

/** What quality rules noticed in a project, by rule or by event; what was accepted stands below. How it is narrowed stands in the address. */
@Component({
  selector: 'tn-findings-page',
  imports: [
    ...[EmptyState, FindingCard, Icon, InstantPipe, MatButton, MatFormFieldModule, MatInputModule],
    ...[PageHeader, ProblemView, RouterLink, Skeleton, TextPipe],
  ],
  templateUrl: './findings.page.html',
  styleUrl: './findings.page.scss',
})
export class FindingsPage {
  /** Code of the project, from the address; the others from its query. */
  readonly project = input.required<string>();
  readonly rule = input<string>();
  readonly by = input<string>();

  private readonly client = inject(FindingsClient);
  private readonly settle = inject(SettleFindings);
  private readonly consortium = inject(ConsortiumClient);
  private readonly session = inject(SessionStore);
  private readonly router = inject(Router);
  private readonly translator = inject(TRANSLATOR);

  protected readonly icons = { run: mdiRefresh, none: mdiCheckAll };
  protected readonly order = computed<'rule' | 'event'>(() => (this.by() === 'event' ? 'event' : 'rule'));
  private readonly asked = computed(() => ({
    project: this.project(),
    by: this.order(),
    ...(this.rule() ? { rule: this.rule() ?? '' } : {}),
  }));
  protected readonly found = load(
    () => ({ ...this.asked(), after: this.settle.takenBack() }),
    ({ after: _, ...asked }) => this.client.list(asked),
    { keepsLast: true },
  );
  private readonly eventTypes = load(
    () => this.project(),
    (project) => this.consortium.eventTypes(project),
  );
  protected readonly types = computed(() => new Map((this.eventTypes.value() ?? []).map(({ code, label }) => [code, label])));
  protected readonly rules = computed(() =>
    (this.found.value()?.rules ?? []).map((count) => ({ ...count, title: ruleTitle(count.rule, this.translator()) })),
  );
  /** All that is open in the project, whatever is shown of it. */
  protected readonly total = computed(() => this.rules().reduce((sum, { open }) => sum + open, 0));
  protected readonly groups = computed(() => groupsOf(this.itemsOf('open'), this.order(), this.types(), this.translator()));
  protected readonly accepted = computed(() => this.itemsOf('accepted'));
  protected readonly judging = computed(() => this.found.value()?.judging ?? null);
  protected readonly mayRun = computed(() => this.session.reach('finding.settle', this.project()) !== null);
  protected readonly runProblem = signal<Problem | null>(null);

  constructor() {
    let timer: ReturnType<typeof setTimeout> | undefined;
    inject(DestroyRef).onDestroy(() => clearTimeout(timer));
    effect(() => {
      clearTimeout(timer);
      if (this.judging()?.isPending) timer = setTimeout(() => this.found.reload(), AGAIN_MS);
    });
    offerCommands(() =>
      this.mayRun()
        ? [{ id: 'do:judge', kind: 'do', words: this.translator().text('quality.page.run'), run: () => this.run(), isPassing: true }]
        : [],
    );
  }

  protected async run(): Promise<void> {
    try {
      await this.client.run(this.project());
      this.runProblem.set(null);
    } catch (failure) {
      this.runProblem.set(toProblem(failure));
    }
    this.found.reload();
  }

  protected narrow(rule: string): void {
    void this.router.navigate([], { queryParams: { rule: rule === '' ? null : rule }, queryParamsHandling: 'merge' });
  }

  private itemsOf(state: 'open' | 'accepted'): readonly Finding[] {
    return (this.found.value()?.items ?? []).filter((finding) => finding.state === state);
  }
}
