import { inject, Injectable, signal } from '@angular/core';
import { type Account, type AccountChange, ApiStream, changeAccount, listAccounts } from '@turnout/shared/api-client';
import { load, type Problem, toProblem } from '@turnout/shared/web-platform';
import { firstValueFrom } from 'rxjs';

/** Which accounts are shown. */
export interface AccountFilter {
  readonly q: string;
  readonly state: 'active' | 'deactivated' | null;
}

/** The accounts of the installation. */
@Injectable()
export class AccountsStore {
  private readonly api = inject(ApiStream);

  /** Nothing is asked for until it is known. */
  readonly filter = signal<AccountFilter | undefined>(undefined);
  readonly loaded = load(
    () => this.filter(),
    ({ q, state }) => this.api.ask(listAccounts, { limit: '200', ...(q === '' ? {} : { q }), ...(state && { state }) }),
    { keepsLast: true },
  );

  /** @returns the account as it is then, or why it stays as it was */
  async change({ id, version }: Account, change: AccountChange): Promise<Account | Problem> {
    try {
      const changed = await firstValueFrom(this.api.ask(changeAccount, { id, 'If-Match': `"${String(version)}"`, body: change }));
      this.loaded.reload();
      return changed;
    } catch (failure) {
      const problem = toProblem(failure);
      if (problem.status === 412 || problem.status === 404) this.loaded.reload();
      return problem;
    }
  }
}
