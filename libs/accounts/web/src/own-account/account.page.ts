import { Component, inject } from '@angular/core';
import { PageHeader } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import { OwnSecondFactor } from '../second-factor/own-second-factor';
import { SessionStore } from '../session/session-store';
import { OwnChoices } from './own-choices';
import { OwnProviderLink } from './own-provider-link';
import { OwnSessions } from './own-sessions';
import { CalendarFeeds } from '../feeds/calendar-feeds';
import { AccessTokens } from '../tokens/access-tokens';
import { PasswordForm } from './password-form';

/** One's own account: language and mails, password, second factor, link to an identity provider, where one is signed in, calendars that read along, and tokens for scripts. */
@Component({
  selector: 'tn-account-page',
  imports: [AccessTokens, CalendarFeeds, OwnChoices, OwnProviderLink, OwnSecondFactor, OwnSessions, PageHeader, PasswordForm, TextPipe],
  template: `
    <tn-page-header [heading]="'accounts.account.title' | tnText" [lead]="account()?.displayName + ' · ' + account()?.email" />
    <section aria-labelledby="mails">
      <h2 id="mails">{{ 'accounts.choices.title' | tnText }}</h2>
      <p class="lead">{{ 'accounts.choices.lead' | tnText }}</p>
      <tn-own-choices />
    </section>
    <section aria-labelledby="password">
      <h2 id="password">{{ 'accounts.sign-in.password' | tnText }}</h2>
      <p class="lead">{{ 'accounts.password.lead' | tnText }}</p>
      <tn-password-form (changed)="sessions.reload()" />
    </section>
    <section aria-labelledby="second-factor">
      <h2 id="second-factor">{{ 'accounts.second-factor.title' | tnText }}</h2>
      <p class="lead">{{ 'accounts.second-factor.lead' | tnText }}</p>
      <tn-own-second-factor />
    </section>
    <tn-own-provider-link />
    <section aria-labelledby="sessions">
      <h2 id="sessions">{{ 'accounts.sessions.title' | tnText }}</h2>
      <p class="lead">{{ 'accounts.sessions.lead' | tnText }}</p>
      <tn-own-sessions #sessions />
    </section>
    <section aria-labelledby="feeds">
      <h2 id="feeds">{{ 'accounts.feeds.title' | tnText }}</h2>
      <p class="lead">{{ 'accounts.feeds.lead' | tnText }}</p>
      <tn-calendar-feeds />
    </section>
    <section aria-labelledby="tokens">
      <h2 id="tokens">{{ 'accounts.tokens.title' | tnText }}</h2>
      <p class="lead">{{ 'accounts.tokens.lead' | tnText }}</p>
      <tn-access-tokens />
    </section>
  `,
  styles: `
    :host {
      display: block;
      max-inline-size: 44rem;
    }
    section {
      margin-block-end: var(--tn-space-7);
    }
    .lead {
      max-inline-size: var(--tn-measure);
      margin-block: var(--tn-space-1) var(--tn-space-4);
      color: var(--tn-ink-muted);
    }
  `,
})
export class AccountPage {
  protected readonly account = inject(SessionStore).account;
}
