import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { checkExpiry, checkNote } from '@turnout/reports/definitions';
import { isoDateOf, tidyText } from '@turnout/shared/kernel';
import { AuditTrail, refuse, Transactions } from '@turnout/shared/server-platform';
import { labelOf } from './version-note';
import type { MadeVersionLink, NewVersionLink } from './version-link.dto';
import { VersionLinkQueries } from './version-link.queries';
import { VersionLinkRepository } from './version-link.repository';
import { VersionQueries } from './version.queries';

/** Makes a link by which somebody outside reads one version. */
@Injectable()
export class ShareVersion {
  constructor(
    private readonly transactions: Transactions,
    private readonly versions: VersionQueries,
    private readonly repository: VersionLinkRepository,
    private readonly queries: VersionLinkQueries,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `version.not-found`, or with the fields that are wrong */
  run(ctx: ProjectContext, versionId: string, given: NewVersionLink): Promise<MadeVersionLink> {
    const [note, expiresOn] = [tidyText(given.note ?? ''), given.expiresOn ?? ''];
    refuse([...checkNote(note), ...checkExpiry(expiresOn, isoDateOf(ctx.now))]);
    return this.transactions.run(ctx, async (tx) => {
      const version = await this.versions.read(tx, versionId);
      const { id, token } = await this.repository.insert(tx, { versionId, expiresOn, note: note === '' ? null : note });
      const link = await this.queries.read(tx, versionId, id);
      const after = { note: link.note, expiresOn, number: version.number };
      await this.audit.note(tx, { kind: 'version-link', id, label: labelOf(version), operation: 'share', before: null, after });
      return { ...link, address: `/r/${token}` };
    });
  }
}
