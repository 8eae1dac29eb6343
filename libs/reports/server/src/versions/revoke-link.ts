import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { AuditTrail, Transactions } from '@turnout/shared/server-platform';
import { labelOf } from './version-note';
import { VersionLinkQueries } from './version-link.queries';
import { VersionLinkRepository } from './version-link.repository';
import { VersionQueries } from './version.queries';

/** Takes a link to a version back; from then on it leads nowhere. */
@Injectable()
export class RevokeLink {
  constructor(
    private readonly transactions: Transactions,
    private readonly versions: VersionQueries,
    private readonly repository: VersionLinkRepository,
    private readonly queries: VersionLinkQueries,
    private readonly audit: AuditTrail,
  ) {}

  /** One that was taken back before stays so. @throws DomainError `version.not-found`, `version-link.not-found` */
  run(ctx: ProjectContext, versionId: string, id: string): Promise<void> {
    return this.transactions.run(ctx, async (tx) => {
      const version = await this.versions.read(tx, versionId);
      const { revokedAt, note, expiresOn } = await this.queries.read(tx, versionId, id);
      if (revokedAt !== null) return;
      await this.repository.revoke(tx, id);
      const before = { note, expiresOn, number: version.number };
      await this.audit.note(tx, { kind: 'version-link', id, label: labelOf(version), operation: 'revoke', before, after: null });
    });
  }
}
