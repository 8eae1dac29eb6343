import { Injectable } from '@nestjs/common';
import { DomainError, isoDateOf } from '@turnout/shared/kernel';
import { type Page, readRows, requireId, type StoreContext } from '@turnout/shared/server-platform';
import type { EntityManager } from 'typeorm';
import type { VersionLink } from './version-link.dto';

interface LinkRow extends Omit<VersionLink, 'createdAt' | 'revokedAt' | 'isOpen'> {
  readonly createdAt: Date;
  readonly revokedAt: Date | null;
}

const LINKS = `
  select l.id, l.note, l.expires_on::text as "expiresOn", l.created_at as "createdAt", a.display_name as by,
         l.revoked_at as "revokedAt", r.display_name as "revokedBy"
    from report_version_links l
    join accounts a on a.id = l.created_by
    left join accounts r on r.id = l.revoked_by
   where l.project_id = $1 and l.version_id = $2`;

/** A project as somebody outside is told of it. */
export interface NamedProject {
  readonly code: string;
  readonly acronym: string | null;
  readonly title: string;
}

/** Reads links to versions, and what stands around what they show. */
@Injectable()
export class VersionLinkQueries {
  /** All links to a version, the latest first. */
  async list({ manager, project, now }: StoreContext, versionId: string): Promise<Page<VersionLink>> {
    const rows = await readRows<LinkRow>(manager, `${LINKS} order by l.id desc`, [project.id, versionId]);
    return { items: rows.map((row) => linkOf(row, now)), nextCursor: null, total: rows.length };
  }

  /** @throws DomainError `version-link.not-found` */
  async read({ manager, project, now }: StoreContext, versionId: string, id: string): Promise<VersionLink> {
    const values = [project.id, requireId(versionId, 'version-link.not-found'), requireId(id, 'version-link.not-found')];
    const [row] = await readRows<LinkRow>(manager, `${LINKS} and l.id = $3`, values);
    if (!row) throw new DomainError('version-link.not-found');
    return linkOf(row, now);
  }

  /** Whose version it is. */
  async projectOf(manager: EntityManager, projectId: string): Promise<NamedProject> {
    const [row] = await readRows<NamedProject>(manager, 'select code, acronym, title from projects where id = $1', [projectId]);
    if (!row) throw new Error('The project of a version is gone.');
    return row;
  }
}

function linkOf({ createdAt, revokedAt, ...row }: LinkRow, now: Date): VersionLink {
  const isOpen = revokedAt === null && row.expiresOn >= isoDateOf(now);
  return { ...row, isOpen, createdAt: createdAt.toISOString(), revokedAt: revokedAt?.toISOString() ?? null };
}
