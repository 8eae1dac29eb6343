import { Injectable } from '@nestjs/common';
import { ProjectDirectory } from '../access/project-directory';
import type { RequestContext } from '../access/request-context';
import { AccountEntity } from '../accounts/account.entity';
import type { InvitationOffer } from './invitation.dto';
import { InvitationRepository } from './invitation.repository';

/** Tells whoever holds the link what it offers. */
@Injectable()
export class ReadOffer {
  constructor(
    private readonly repository: InvitationRepository,
    private readonly projects: ProjectDirectory,
  ) {}

  /** @throws DomainError `invitation.not-valid` */
  async run({ manager, now }: RequestContext, token: string): Promise<InvitationOffer> {
    const { projectId, role, email, invitedBy, expiresAt } = await this.repository.findByToken(manager, token, now);
    const inviter = await manager.findOneByOrFail(AccountEntity, { id: invitedBy });
    return {
      ...{ role, email },
      project: await this.projects.nameOf(manager, projectId),
      invitedBy: inviter.displayName,
      hasAccount: await manager.existsBy(AccountEntity, { email }),
      expiresAt: expiresAt.toISOString(),
    };
  }
}
