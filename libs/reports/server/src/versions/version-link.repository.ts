import { hash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { DomainError, isoDateOf } from '@turnout/shared/kernel';
import { type EntityManager, IsNull, MoreThanOrEqual } from 'typeorm';
import { v7 as newId } from 'uuid';
import { ReportVersionLinkEntity } from './report-version-link.entity';

/** What a link is made of. */
export type LinkFacts = Pick<ReportVersionLinkEntity, 'versionId' | 'note' | 'expiresOn'>;

/** Keeps links to versions; of a token only its hash. */
@Injectable()
export class VersionLinkRepository {
  /** Makes a link. @returns its id, and the token that is told once: 256 random bits in 43 characters */
  async insert({ manager, project, account, now }: ProjectContext, facts: LinkFacts): Promise<{ id: string; token: string }> {
    const [id, token] = [newId(), randomBytes(32).toString('base64url')];
    const whose = { projectId: project.id, id, tokenHash: hashOf(token), createdAt: now, createdBy: account.id };
    await manager.insert(ReportVersionLinkEntity, { ...facts, ...whose, revokedAt: null, revokedBy: null });
    return { id, token };
  }

  /** Takes a link back; one that was taken back before stays as it is. */
  async revoke({ manager, project, account, now }: ProjectContext, id: string): Promise<void> {
    const which = { projectId: project.id, id, revokedAt: IsNull() };
    await manager.update(ReportVersionLinkEntity, which, { revokedAt: now, revokedBy: account.id });
  }

  /** The version that a link leads to. @throws DomainError `shared-version.not-found`, the same for a token that is wrong, too old or taken back */
  async open(manager: EntityManager, token: string, now: Date): Promise<ReportVersionLinkEntity> {
    const which = { tokenHash: hashOf(token), revokedAt: IsNull(), expiresOn: MoreThanOrEqual(isoDateOf(now)) };
    const found = await manager.findOneBy(ReportVersionLinkEntity, which);
    if (!found) throw new DomainError('shared-version.not-found');
    return found;
  }
}

/** A fast hash is enough, since the token cannot be guessed. */
function hashOf(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}
