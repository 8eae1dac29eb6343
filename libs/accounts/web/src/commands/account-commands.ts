import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import type { MessageKey } from '@turnout/shared/i18n';
import { TRANSLATOR } from '@turnout/shared/ui';
import type { Command, CommandSource } from '@turnout/shared/web-platform';
import { accountPages } from '../account-pages';
import { SessionStore } from '../session/session-store';
import { SignOut } from '../session/sign-out';

/** One's own account, the way out, and what an administrator looks after. */
@Injectable({ providedIn: 'root' })
export class AccountCommands implements CommandSource {
  private readonly session = inject(SessionStore);
  private readonly leaving = inject(SignOut);
  private readonly router = inject(Router);
  private readonly translator = inject(TRANSLATOR);

  commands(): readonly Command[] {
    const account = this.session.account();
    if (account === null) return [];
    const { text } = this.translator();
    return [
      ...accountPages(account).map(({ path, words }) => ({
        ...this.page(path, words),
        ...(path === '/account' ? { detail: account.email } : {}),
      })),
      { id: 'account:sign-out', kind: 'account', words: text('accounts.sign-out'), isPassing: true, run: () => this.leaving.run() },
    ];
  }

  private page(address: string, words: MessageKey): Command {
    return {
      id: `account:${address}`,
      kind: 'account',
      words: this.translator().text(words),
      run: () => this.router.navigateByUrl(address),
    };
  }
}
