import { Component, computed, effect, inject, input, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { mdiCheckAll, mdiFilterOffOutline } from '@mdi/js';
import { SessionStore } from '@turnout/accounts/web';
import { MISSING_KINDS, type MissingKind } from '@turnout/reminders/domain';
import { EmptyState, PageHeader, Skeleton } from '@turnout/shared/ui';
import { ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { WhoWasAsked } from '../asked/who-was-asked';
import { missingGroups } from './missing-groups';
import { MissingOfPartner } from './missing-of-partner';
import { MissingStore } from './missing.store';

/** What is missing in a project, partner by partner; how it is narrowed stands in the address. */
@Component({
  selector: 'tn-missing-page',
  imports: [
    ...[EmptyState, MatButton, MatFormFieldModule, MatInputModule, MissingOfPartner],
    ...[PageHeader, ProblemView, RouterLink, Skeleton, TextPipe, WhoWasAsked],
  ],
  providers: [MissingStore],
  templateUrl: './missing.page.html',
  styleUrl: './missing.page.scss',
})
export class MissingPage {
  /** Code of the project, from the address; the others from its query. */
  readonly project = input.required<string>();
  readonly partner = input<string>();
  readonly kind = input<string>();
  readonly due = input<string>();

  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  protected readonly store = inject(MissingStore);
  protected readonly icons = { none: mdiCheckAll, narrowed: mdiFilterOffOutline };
  protected readonly isNarrowed = computed(() => Boolean(this.partner() ?? this.kind() ?? this.due()));
  protected readonly groups = computed(() => missingGroups(this.store.items(), this.store.page()?.partners ?? []));
  protected readonly standing = computed(() => {
    const partners = this.store.page()?.partners ?? [];
    const sum = (of: 'total' | 'overdue'): number => partners.reduce((so, each) => so + each[of], 0);
    return { total: sum('total'), overdue: sum('overdue') };
  });
  /** The kinds there is something of, and the one that is chosen. */
  protected readonly kinds = computed(() => {
    const counts = new Map((this.store.page()?.kinds ?? []).map(({ kind, total }) => [kind as MissingKind, total]));
    return MISSING_KINDS.filter((kind) => counts.has(kind) || kind === this.kind()).map((kind) => ({
      ...{ kind, total: counts.get(kind) ?? 0 },
      words: `reminders.kind.${kind}` as const,
    }));
  });

  protected readonly mayAsk = computed(() => this.session.reach('reminder.ask', this.project()) !== null);
  protected readonly mayReadAsked = computed(() => this.session.reach('reminder.read', this.project()) !== null);
  private readonly whoWasAsked = viewChild(WhoWasAsked);

  constructor() {
    effect(() => {
      const [partner, kind, due] = [this.partner(), this.kind(), this.due()];
      this.store.open({
        project: this.project(),
        limit: '100',
        ...(partner ? { partner } : {}),
        ...(kind ? { kind } : {}),
        ...(due ? { due } : {}),
      });
    });
  }

  /** Reads again what somebody being asked has changed. */
  protected again(): void {
    this.store.reload();
    this.whoWasAsked()?.reload();
  }

  protected narrow(name: 'kind' | 'due', value: string): void {
    void this.router.navigate([], { queryParams: { [name]: value === '' ? null : value }, queryParamsHandling: 'merge' });
  }
}
