import { Component, computed, effect, inject, input } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router } from '@angular/router';
import { mdiAccountSearchOutline } from '@mdi/js';
import { EmptyState, PageHeader, Skeleton } from '@turnout/shared/ui';
import { ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { debounceTime, Subject } from 'rxjs';
import { AccountRow } from './account-row';
import { type AccountFilter, AccountsStore } from './accounts.store';

const TYPING_MS = 250;

/** The accounts of the installation, for its administrator. What is searched for stands in the address. */
@Component({
  selector: 'tn-accounts-page',
  imports: [AccountRow, EmptyState, MatButton, MatFormFieldModule, MatInput, PageHeader, ProblemView, Skeleton, TextPipe],
  providers: [AccountsStore],
  templateUrl: './accounts.page.html',
  styleUrl: './accounts.page.scss',
})
export class AccountsPage {
  /** Words in name or address, from the address. */
  readonly q = input<string>();
  /** `active` or `deactivated`, from the address. */
  readonly state = input<string>();

  private readonly router = inject(Router);
  private readonly typed = new Subject<string>();

  protected readonly store = inject(AccountsStore);
  protected readonly mark = mdiAccountSearchOutline;
  protected readonly filter = computed<AccountFilter>(() => ({ q: this.q() ?? '', state: stateOf(this.state()) }));

  constructor() {
    effect(() => {
      this.store.filter.set(this.filter());
    });
    this.typed.pipe(debounceTime(TYPING_MS), takeUntilDestroyed()).subscribe((q) => {
      this.search({ q: q.trim() || null });
    });
  }

  protected type(event: Event): void {
    this.typed.next((event.target as HTMLInputElement).value);
  }

  protected choose(event: Event): void {
    this.search({ state: (event.target as HTMLSelectElement).value || null });
  }

  private search(queryParams: { readonly q?: string | null; readonly state?: string | null }): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}

function stateOf(text: string | undefined): AccountFilter['state'] {
  return text === 'active' || text === 'deactivated' ? text : null;
}
