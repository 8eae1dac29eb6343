import { HttpClient } from '@angular/common/http';
import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { mdiEmailOutline } from '@mdi/js';
import { MAIL_CUT_OFF, type MailState } from '@turnout/accounts/domain';
import type { OutboxMessage, OutboxPage as Page } from '@turnout/shared/api-client';
import type { MessageKey } from '@turnout/shared/i18n';
import { type BadgeTone, EmptyState, PageHeader, Skeleton, StatusBadge, TRANSLATOR } from '@turnout/shared/ui';
import { copyText, InstantPipe, load, Notifications, ProblemView, TextPipe } from '@turnout/shared/web-platform';

const STATES = {
  waiting: { words: 'accounts.outbox.state.waiting', tone: 'neutral' },
  sent: { words: 'accounts.outbox.state.sent', tone: 'reached' },
  failed: { words: 'accounts.outbox.state.failed', tone: 'wrong' },
  expired: { words: 'accounts.outbox.state.expired', tone: 'faint' },
} as const satisfies Readonly<Record<MailState, { readonly words: MessageKey; readonly tone: BadgeTone }>>;

/** The mails of the installation, for its administrator: whether they went, and their links to hand on where they did not. */
@Component({
  selector: 'tn-outbox-page',
  imports: [EmptyState, InstantPipe, MatButton, PageHeader, ProblemView, Skeleton, StatusBadge, TextPipe],
  templateUrl: './outbox.page.html',
  styleUrl: './outbox.page.scss',
})
export class OutboxPage {
  private readonly http = inject(HttpClient);
  private readonly notifications = inject(Notifications);
  private readonly translator = inject(TRANSLATOR);

  protected readonly outbox = load(
    () => ({}),
    () => this.http.get<Page>('/api/v1/outbox', { params: { limit: 200 } }),
  );
  protected readonly mark = mdiEmailOutline;
  protected readonly cutOff = MAIL_CUT_OFF;

  protected stateOf({ state }: OutboxMessage): (typeof STATES)[MailState] {
    return STATES[state];
  }

  protected async copy(link: string, field: HTMLInputElement): Promise<void> {
    if (!(await copyText(link))) field.focus();
    else this.notifications.say(this.translator().text('accounts.outbox.copied'));
  }
}
