import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access/access.guard';
import { ProjectDirectory } from './access/project-directory';
import { RequireOperations } from './access/require-operations';
import { MailDelivery } from './mail/mail-delivery';
import { MailSender } from './mail/mail-sender';
import { MailSettings } from './mail/mail-settings';
import { Outbox } from './mail/outbox';
import { OutboxController } from './mail/outbox.controller';
import { OutboxQueries } from './mail/outbox.queries';
import { OutboxRepository } from './mail/outbox.repository';
import { AddMember } from './member/add-member';
import { ChangeMember } from './member/change-member';
import { MemberController } from './member/member.controller';
import { MemberQueries } from './member/member.queries';
import { MemberRepository } from './member/member.repository';
import { RemoveMember } from './member/remove-member';
import { Passwords } from './passwords/passwords';
import { CloseSession } from './sessions/close-session';
import { DescribeSession } from './sessions/describe-session';
import { OpenSession } from './sessions/open-session';
import { SessionCookie } from './sessions/session-cookie';
import { SessionReader } from './sessions/session-reader';
import { SessionSettings } from './sessions/session-settings';
import { SessionController } from './sessions/session.controller';
import { SessionRepository } from './sessions/session.repository';
import { SignInThrottle } from './sessions/sign-in-throttle';

/** What the capability needs of its surroundings. */
export interface AccountsOptions {
  readonly settings: SessionSettings;
  readonly mail: MailSettings;
  /** Who knows the projects. */
  readonly projects: Type<ProjectDirectory>;
}

const SESSIONS = [SessionCookie, SessionReader, SessionRepository, SignInThrottle, OpenSession, DescribeSession, CloseSession];
const MEMBERS = [MemberQueries, MemberRepository, AddMember, ChangeMember, RemoveMember];
const MAIL = [Outbox, OutboxRepository, OutboxQueries, MailSender, MailDelivery];

/** Who people are and what they may do: sessions, and the guard before every route. */
@Module({})
export class AccountsModule {
  static with({ settings, mail, projects }: AccountsOptions): DynamicModule {
    return {
      module: AccountsModule,
      imports: [DiscoveryModule],
      controllers: [SessionController, MemberController, OutboxController],
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: SessionSettings, useValue: settings },
        { provide: MailSettings, useValue: mail },
        { provide: ProjectDirectory, useClass: projects },
        RequireOperations,
        Passwords,
        ...SESSIONS,
        ...MEMBERS,
        ...MAIL,
      ],
    };
  }
}
