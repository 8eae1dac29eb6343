import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { AccessToken, AccessTokenWithSecret } from '@turnout/shared/api-client';
import { isoDateOf } from '@turnout/shared/kernel';
import { Skeleton, StatusBadge, TRANSLATOR } from '@turnout/shared/ui';
import {
  DatePipe,
  load,
  Notifications,
  type Problem,
  ProblemView,
  ShownOnce,
  type ShownOnceWords,
  TextPipe,
  toProblem,
} from '@turnout/shared/web-platform';
import { firstValueFrom } from 'rxjs';
import { Refusal } from '../forms/refusal';
import { NewToken } from './new-token';
import { TokensClient } from './tokens-client';
import { TokensEmpty } from './tokens-empty';

/** One's own access tokens: those there are, a form for another one, and its secret once it is made. */
@Component({
  selector: 'tn-access-tokens',
  imports: [DatePipe, MatButton, NewToken, ProblemView, Refusal, ShownOnce, Skeleton, StatusBadge, TextPipe, TokensEmpty],
  templateUrl: './access-tokens.html',
  styleUrl: './access-tokens.scss',
})
export class AccessTokens {
  private readonly client = inject(TokensClient);
  private readonly notifications = inject(Notifications);
  private readonly translator = inject(TRANSLATOR);

  protected readonly tokens = load(
    () => ({}),
    () => this.client.list(),
  );
  protected readonly made = signal<AccessTokenWithSecret | null>(null);
  protected readonly words = computed<ShownOnceWords>(() => {
    const [name, translator] = [this.made()?.name ?? '', this.translator()];
    return {
      ...{ note: translator.text('accounts.tokens.made', { name }), label: translator.text('accounts.tokens.secret', { name }) },
      ...{ copy: translator.text('accounts.tokens.copy'), copied: translator.text('accounts.tokens.copied') },
    };
  });
  protected readonly problem = signal<Problem | null>(null);

  protected isOver({ expiresOn }: AccessToken): boolean {
    return expiresOn < isoDateOf(new Date());
  }

  protected show(token: AccessTokenWithSecret): void {
    this.made.set(token);
    this.tokens.reload();
  }

  protected async end(token: AccessToken): Promise<void> {
    try {
      await firstValueFrom(this.client.end(token), { defaultValue: undefined });
      this.problem.set(null);
      if (this.made()?.id === token.id) this.made.set(null);
      this.notifications.say(this.translator().text('accounts.tokens.ended', { name: token.name }));
    } catch (failure) {
      this.problem.set(toProblem(failure));
    }
    this.tokens.reload();
  }
}
