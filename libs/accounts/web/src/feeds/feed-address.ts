import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { CalendarFeedWithAddress } from '@turnout/shared/api-client';
import { TRANSLATOR } from '@turnout/shared/ui';
import { copyText, Notifications, TextPipe } from '@turnout/shared/web-platform';

/** The address of a feed that was just made, until the page is left or its owner has copied it. */
@Component({
  selector: 'tn-feed-address',
  imports: [MatButton, TextPipe],
  template: `
    <p role="status">{{ 'accounts.feeds.made' | tnText: { name: feed().name } }}</p>
    <input
      readonly
      spellcheck="false"
      [value]="feed().address"
      [attr.aria-label]="'accounts.feeds.address' | tnText: { name: feed().name }"
      (focus)="field.select()"
      #field
    />
    <div class="steps">
      <button matButton="filled" type="button" (click)="copy(field)">{{ 'accounts.feeds.copy' | tnText }}</button>
      <a matButton="outlined" [href]="program()">{{ 'accounts.feeds.open' | tnText }}</a>
      <button matButton type="button" (click)="done.emit()">{{ 'accounts.feeds.done' | tnText }}</button>
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
    .steps {
      display: flex;
      flex-wrap: wrap;
      gap: var(--tn-space-2);
    }
    input {
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
export class FeedAddress {
  readonly feed = input.required<CalendarFeedWithAddress>();
  /** Said when it need not be shown any longer. */
  readonly done = output();

  private readonly notifications = inject(Notifications);
  private readonly translator = inject(TRANSLATOR);

  /** The scheme that calendar programs of a computer or a phone listen to. */
  protected readonly program = computed(() => this.feed().address.replace(/^https?:/u, 'webcal:'));

  protected async copy(field: HTMLInputElement): Promise<void> {
    if (!(await copyText(this.feed().address))) field.focus();
    else this.notifications.say(this.translator().text('accounts.feeds.copied'));
  }
}
