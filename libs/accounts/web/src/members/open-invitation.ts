import { afterRenderEffect, Component, computed, type ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Invitation } from '@turnout/shared/api-client';
import type { MessageKey } from '@turnout/shared/i18n';
import { type BadgeTone, StatusBadge, TRANSLATOR } from '@turnout/shared/ui';
import { copyText, DatePipe, Notifications, type Problem, TextPipe } from '@turnout/shared/web-platform';
import { Refusal } from '../forms/refusal';
import { roleWords } from '../role-words';
import { MembersStore } from './members.store';

/** One who is invited and has not accepted yet: what became of the mail, the link where no mail brings it, and a way to take it back. */
@Component({
  selector: 'tn-open-invitation',
  imports: [DatePipe, MatButton, Refusal, StatusBadge, TextPipe],
  templateUrl: './open-invitation.html',
  styleUrl: './open-invitation.scss',
})
export class OpenInvitation {
  readonly invitation = input.required<Invitation>();

  private readonly store = inject(MembersStore);
  private readonly notifications = inject(Notifications);
  private readonly translator = inject(TRANSLATOR);
  private readonly field = viewChild<ElementRef<HTMLInputElement>>('field');

  protected readonly what = computed(() => {
    const { role, workPackages, partner } = this.invitation();
    return [this.translator().text(roleWords(role)), ...workPackages, ...(partner === null ? [] : [partner])].join(', ');
  });
  protected readonly state = computed(() => stateOf(this.invitation(), new Date()));
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  /** The link, where the browser did not let it into the clipboard. */
  protected readonly link = signal<string | null>(null);

  constructor() {
    afterRenderEffect(() => {
      if (this.link() !== null) this.field()?.nativeElement.select();
    });
  }

  protected async copy(): Promise<void> {
    if (this.isBusy()) return;
    this.isBusy.set(true);
    const outcome = await this.store.renewLink(this.invitation());
    this.isBusy.set(false);
    this.problem.set('link' in outcome ? null : outcome);
    if (!('link' in outcome)) return;
    const isCopied = await copyText(outcome.link);
    this.link.set(isCopied ? null : outcome.link);
    if (isCopied) this.notifications.say(this.translator().text('accounts.invitations.copied', { email: this.invitation().email }));
  }

  protected async revoke(): Promise<void> {
    this.problem.set(await this.store.revoke(this.invitation()));
  }
}

const MAIL = {
  waiting: { words: 'accounts.invitations.mail.waiting', tone: 'neutral' },
  sent: { words: 'accounts.invitations.mail.sent', tone: 'reached' },
  failed: { words: 'accounts.invitations.mail.failed', tone: 'wrong' },
  none: { words: 'accounts.invitations.mail.none', tone: 'attention' },
  over: { words: 'accounts.invitations.over', tone: 'faint' },
} as const satisfies Readonly<Record<string, { readonly words: MessageKey; readonly tone: BadgeTone }>>;

function stateOf({ mail, handedOn, expiresAt }: Invitation, now: Date): (typeof MAIL)[keyof typeof MAIL] | null {
  if (new Date(expiresAt) <= now || mail === 'expired') return MAIL.over;
  if (mail === 'failed') return MAIL.failed;
  if (handedOn) return MAIL.none;
  return mail === null ? null : MAIL[mail];
}
