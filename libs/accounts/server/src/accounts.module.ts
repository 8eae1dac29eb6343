import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access/access.guard';
import { AskerReader } from './access/asker-reader';
import { ProjectDirectory } from './access/project-directory';
import { RequireOperations } from './access/require-operations';
import { AccountController } from './accounts/account.controller';
import { AccountQueries } from './accounts/account.queries';
import { AccountRepository } from './accounts/account.repository';
import { ChangeAccount } from './accounts/change-account';
import { CalendarFeeds } from './feeds/calendar-feeds';
import { EndFeed } from './feeds/end-feed';
import { FeedController } from './feeds/feed.controller';
import { FeedQueries } from './feeds/feed.queries';
import { FeedRepository } from './feeds/feed.repository';
import { MakeFeed } from './feeds/make-feed';
import { AcceptInvitation } from './invitation/accept-invitation';
import { AcceptanceController } from './invitation/acceptance.controller';
import { InvitationController } from './invitation/invitation.controller';
import { InvitationQueries } from './invitation/invitation.queries';
import { InvitationRepository } from './invitation/invitation.repository';
import { Invite } from './invitation/invite';
import { ReadOffer } from './invitation/read-offer';
import { RenewLink } from './invitation/renew-link';
import { RevokeInvitation } from './invitation/revoke-invitation';
import { JobController } from './jobs/job.controller';
import { JobQueries } from './jobs/job.queries';
import { RunJob } from './jobs/run-job';
import { MailDelivery } from './mail/mail-delivery';
import { MailSender } from './mail/mail-sender';
import { MailSettings } from './mail/mail-settings';
import { Outbox } from './mail/outbox';
import { OutboxController } from './mail/outbox.controller';
import { OutboxQueries } from './mail/outbox.queries';
import { OutboxRepository } from './mail/outbox.repository';
import { AddMember } from './member/add-member';
import { ChangeMember } from './member/change-member';
import { JudgeMember } from './member/judge-member';
import { MemberController } from './member/member.controller';
import { MemberQueries } from './member/member.queries';
import { MemberRepository } from './member/member.repository';
import { RemoveMember } from './member/remove-member';
import { ChangeOwnAccount } from './own-account/change-own-account';
import { OwnAccountController } from './own-account/own-account.controller';
import { OwnSessions } from './own-account/own-sessions';
import { ChangePassword } from './passwords/change-password';
import { PasswordResetController } from './passwords/password-reset.controller';
import { PasswordRepository } from './passwords/password.repository';
import { Passwords } from './passwords/passwords';
import { RedeemPasswordReset } from './passwords/redeem-password-reset';
import { RequestPasswordReset } from './passwords/request-password-reset';
import { OwnProviderLink } from './provider/own-provider-link';
import { ProviderClient } from './provider/provider-client';
import { ProviderLinkController } from './provider/provider-link.controller';
import { ProviderSettings } from './provider/provider-settings';
import { ProviderController } from './provider/provider.controller';
import { RecogniseAccount } from './provider/recognise-account';
import { VisitCookie } from './provider/visit-cookie';
import { VisitProvider } from './provider/visit-provider';
import { BeginSecondFactor } from './second-factor/begin-second-factor';
import { CheckCode } from './second-factor/check-code';
import { OwnSecondFactor } from './second-factor/own-second-factor';
import { ReadSecondFactor } from './second-factor/read-second-factor';
import { RemoveSecondFactor } from './second-factor/remove-second-factor';
import { SecondFactorController } from './second-factor/second-factor.controller';
import { SecondFactorRepository } from './second-factor/second-factor.repository';
import { SecondStep } from './second-factor/second-step';
import { SecondStepController } from './second-factor/second-step.controller';
import { SecretBox } from './second-factor/secret-box';
import { SecretSettings } from './second-factor/secret-settings';
import { CheckPassword } from './sessions/check-password';
import { CloseSession } from './sessions/close-session';
import { ConfirmPassword } from './sessions/confirm-password';
import { DescribeSession } from './sessions/describe-session';
import { OpenSession } from './sessions/open-session';
import { ProveAccount } from './sessions/prove-account';
import { SessionCookie } from './sessions/session-cookie';
import { SessionReader } from './sessions/session-reader';
import { SessionSettings } from './sessions/session-settings';
import { SessionController } from './sessions/session.controller';
import { SessionRepository } from './sessions/session.repository';
import { SignInThrottle } from './sessions/sign-in-throttle';
import { StartSession } from './sessions/start-session';
import { SetUp } from './setup/set-up';
import { SetupController } from './setup/setup.controller';
import { AccessTokenReader } from './tokens/access-token-reader';
import { AccessTokenController } from './tokens/access-token.controller';
import { AccessTokenQueries } from './tokens/access-token.queries';
import { AccessTokenRepository } from './tokens/access-token.repository';
import { EndAccessToken } from './tokens/end-access-token';
import { MakeAccessToken } from './tokens/make-access-token';
import { AccountTrail } from './trace/account-trail';

/** What the capability needs of its surroundings. */
export interface AccountsOptions {
  readonly settings: SessionSettings;
  readonly mail: MailSettings;
  readonly secrets: SecretSettings;
  readonly providers: ProviderSettings;
  /** Who knows the projects. */
  readonly projects: Type<ProjectDirectory>;
}

const SESSIONS = [
  SessionCookie,
  SessionReader,
  SessionRepository,
  SignInThrottle,
  CheckPassword,
  ConfirmPassword,
  ProveAccount,
  OpenSession,
  StartSession,
  DescribeSession,
  CloseSession,
];
const ACCOUNTS = [AccountQueries, AccountRepository, ChangeAccount, ChangeOwnAccount];
const PROVIDER = [ProviderClient, VisitProvider, VisitCookie, RecogniseAccount, OwnProviderLink];
const SECOND_FACTORS = [
  SecretBox,
  SecondFactorRepository,
  CheckCode,
  SecondStep,
  ReadSecondFactor,
  BeginSecondFactor,
  OwnSecondFactor,
  RemoveSecondFactor,
];
const MEMBERS = [JudgeMember, MemberQueries, MemberRepository, AddMember, ChangeMember, RemoveMember];
const INVITATIONS = [InvitationQueries, InvitationRepository, Invite, RenewLink, RevokeInvitation, ReadOffer, AcceptInvitation];
const CONTROLLERS = [
  SessionController,
  MemberController,
  InvitationController,
  AcceptanceController,
  OutboxController,
  JobController,
  OwnAccountController,
  PasswordResetController,
  SecondFactorController,
  SecondStepController,
  ProviderController,
  ProviderLinkController,
  SetupController,
  AccessTokenController,
  FeedController,
  AccountController,
];
const PASSWORDS = [Passwords, PasswordRepository, ChangePassword, RequestPasswordReset, RedeemPasswordReset, OwnSessions, SetUp];
const TOKENS = [AccessTokenReader, AccessTokenQueries, AccessTokenRepository, MakeAccessToken, EndAccessToken];
const JOBS = [JobQueries, RunJob];
const FEEDS = [CalendarFeeds, EndFeed, FeedQueries, FeedRepository, MakeFeed];
const MAIL = [AccountTrail, Outbox, OutboxRepository, OutboxQueries, MailSender, MailDelivery];

/** Who people are and what they may do: sessions, and the guard before every route. */
@Module({})
export class AccountsModule {
  static with({ settings, mail, secrets, providers, projects }: AccountsOptions): DynamicModule {
    return {
      module: AccountsModule,
      global: true,
      imports: [DiscoveryModule],
      controllers: CONTROLLERS,
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: SessionSettings, useValue: settings },
        { provide: MailSettings, useValue: mail },
        { provide: SecretSettings, useValue: secrets },
        { provide: ProviderSettings, useValue: providers },
        { provide: ProjectDirectory, useClass: projects },
        AskerReader,
        RequireOperations,
        ...TOKENS,
        ...FEEDS,
        ...ACCOUNTS,
        ...PASSWORDS,
        ...SESSIONS,
        ...SECOND_FACTORS,
        ...PROVIDER,
        ...MEMBERS,
        ...INVITATIONS,
        ...MAIL,
        ...JOBS,
      ],
      exports: [CalendarFeeds, Outbox],
    };
  }
}
