import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { mayOpen } from '@turnout/events/domain';
import { DomainError } from '@turnout/shared/kernel';
import { requireId } from '@turnout/shared/server-platform';
import { ownColumns, ownParams } from '../ledger/own-sql';
import type { Evidence } from './evidence.dto';

interface EvidenceRow extends Omit<Evidence, 'mayOpen' | 'addedAt'> {
  readonly addedAt: Date;
  readonly isOwn: boolean;
  readonly isInPackages: boolean;
  readonly fileId: string;
  readonly thumbnailId: string | null;
  readonly sha256: string;
}

/** A piece of evidence, with what only the server needs to know of it. */
export type FoundEvidence = Omit<EvidenceRow, 'addedAt'> & Evidence;

const EVIDENCE = `
  select v.id, v.kind, v.supports, v.supports_count as "supportsCount", v.caption, v.name, f.media_type as "mediaType", f.bytes,
         v.thumbnail_id is not null as "hasThumbnail", v.created_at as "addedAt", a.display_name as "addedBy", v.version,
         v.file_id as "fileId", v.thumbnail_id as "thumbnailId", encode(f.sha256, 'hex') as sha256,
         ${ownColumns('$3', '$4')}
    from event_evidence v
    join events e on e.project_id = v.project_id and e.id = v.event_id
    join files f on f.project_id = v.project_id and f.id = v.file_id
    left join accounts a on a.id = v.created_by
   where v.project_id = $1 and v.event_id = $2`;

/** Reads the evidence of events. */
@Injectable()
export class EvidenceQueries {
  /** All evidence of an event. */
  async list({ manager, project }: ProjectContext, event: string): Promise<Evidence[]> {
    const rows = await manager.query<EvidenceRow[]>(`${EVIDENCE} order by v.id`, [project.id, event, ...ownParams(project)]);
    return rows.map((row) => shown(foundOf(row, project)));
  }

  /** One piece of evidence, whole, whoever asks. @throws DomainError `evidence.not-found` */
  async find({ manager, project }: ProjectContext, event: string, id: string): Promise<FoundEvidence> {
    const ids = [project.id, requireId(event, 'evidence.not-found'), ...ownParams(project), requireId(id, 'evidence.not-found')];
    const [row] = await manager.query<EvidenceRow[]>(`${EVIDENCE} and v.id = $5`, ids);
    if (!row) throw new DomainError('evidence.not-found');
    return foundOf(row, project);
  }
}

/** What the asker sees of it: neither name nor caption of what they may not open. */
export function shown({ isOwn, isInPackages, fileId, thumbnailId, sha256, ...evidence }: FoundEvidence): Evidence {
  return evidence.mayOpen ? evidence : { ...evidence, name: null, caption: null };
}

function foundOf({ addedAt, ...row }: EvidenceRow, { actor }: ProjectContext['project']): FoundEvidence {
  const { isOwn, isInPackages, kind } = row;
  return { ...row, addedAt: addedAt.toISOString(), mayOpen: mayOpen({ actor, isOwn, isInPackages }, kind) };
}
