import { inject, Injectable, linkedSignal, signal } from '@angular/core';
import {
  type Account,
  type AccountChange,
  type AccountPage,
  ApiStream,
  changeAccount,
  listAccounts,
  removeSecondFactor,
} from '@turnout/shared/api-client';
import { load, type Problem, toProblem } from '@turnout/shared/web-platform';
import { EMPTY, expand, firstValueFrom, type Observable, reduce } from 'rxjs';

/** Rows fetched at a time. */
const PAGE_SIZE = 200;

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
  private readonly pages = linkedSignal({ source: this.filter, computation: () => 1 });
  /** All pages together: whatever is changed may stand in any of them, so that they are asked for anew together as well. */
  readonly loaded = load(
    () => {
      const [filter, pages] = [this.filter(), this.pages()];
      return filter && { filter, pages };
    },
    ({ filter, pages }) =>
      this.page(filter, null).pipe(
        expand(({ nextCursor }, index) => (nextCursor !== null && index + 1 < pages ? this.page(filter, nextCursor) : EMPTY)),
        reduce((before, page) => ({ ...page, items: [...before.items, ...page.items] })),
      ),
    { keepsLast: true },
  );

  /** Shows one more page. */
  more(): void {
    this.pages.update((pages) => pages + 1);
  }

  /** @returns the account as it is then, or why it stays as it was */
  change(account: Account, change: AccountChange): Promise<Account | Problem> {
    const { id, version } = account;
    return this.attempt(async () => firstValueFrom(this.api.ask(changeAccount, { id, 'If-Match': `"${String(version)}"`, body: change })));
  }

  /** @returns the account as it is then, or why it stays as it was */
  removeSecondFactor(account: Account): Promise<Account | Problem> {
    return this.attempt(async () => {
      await firstValueFrom(this.api.ask(removeSecondFactor, { id: account.id }), { defaultValue: undefined });
      return { ...account, hasSecondFactor: false };
    });
  }

  private page({ q, state }: AccountFilter, cursor: string | null): Observable<AccountPage> {
    const asked = { ...(q === '' ? {} : { q }), ...(state && { state }), ...(cursor !== null && { cursor }) };
    return this.api.ask(listAccounts, { limit: String(PAGE_SIZE), ...asked });
  }

  private async attempt(act: () => Promise<Account>): Promise<Account | Problem> {
    try {
      const changed = await act();
      this.loaded.reload();
      return changed;
    } catch (failure) {
      const problem = toProblem(failure);
      if (problem.status === 412 || problem.status === 404) this.loaded.reload();
      return problem;
    }
  }
}
