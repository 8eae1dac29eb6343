import { Component, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { AccessTokenWithSecret } from '@turnout/shared/api-client';
import { TRANSLATOR } from '@turnout/shared/ui';
import { copyText, Notifications, TextPipe } from '@turnout/shared/web-platform';

/** The secret of a token that was just made, until the page is left or its owner has copied it. */
@Component({
  selector: 'tn-token-secret',
  imports: [MatButton, TextPipe],
  template: `
    <p role="status">{{ 'accounts.tokens.made' | tnText: { name: token().name } }}</p>
    <div class="secret">
      <input
        readonly
        spellcheck="false"
        [value]="token().secret"
        [attr.aria-label]="'accounts.tokens.secret' | tnText: { name: token().name }"
        (focus)="field.select()"
        #field
      />
      <button matButton="filled" type="button" (click)="copy(field)">{{ 'accounts.tokens.copy' | tnText }}</button>
      <button matButton type="button" (click)="done.emit()">{{ 'accounts.tokens.done' | tnText }}</button>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--tn-space-3);
      padding: var(--tn-space-4);
      border-radius: var(--tn-radius);
      background: var(--tn-saffron-soft);
      color: var(--tn-saffron);
    }
    .secret {
      display: flex;
      flex-wrap: wrap;
      gap: var(--tn-space-2);
    }
    input {
      flex: 1 1 20rem;
      min-inline-size: 0;
      padding: var(--tn-space-2) var(--tn-space-3);
      border: 1px solid var(--tn-line-strong);
      border-radius: var(--tn-radius-sm);
      background: var(--tn-sheet);
      color: var(--tn-ink);
      font-family: ui-monospace, monospace;
      font-size: var(--tn-text-sm);
    }
  `,
})
export class TokenSecret {
  readonly token = input.required<AccessTokenWithSecret>();
  /** Said when it need not be shown any longer. */
  readonly done = output();

  private readonly notifications = inject(Notifications);
  private readonly translator = inject(TRANSLATOR);

  protected async copy(field: HTMLInputElement): Promise<void> {
    if (!(await copyText(this.token().secret))) field.focus();
    else this.notifications.say(this.translator().text('accounts.tokens.copied'));
  }
}
