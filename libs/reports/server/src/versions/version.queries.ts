import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import { decodeCursor, encodeCursor, type Page, readLimit, readRows, requireId, type StoreContext } from '@turnout/shared/server-platform';
import { type FrozenContent, type PackedContent, unpackContent } from './frozen-content';
import type { StoredFile } from './version-files';
import { VERSION_FORMATS, type VersionFormat } from './version-format';
import type { Version } from './version.dto';

type ReadContext = Pick<StoreContext, 'manager' | 'project'>;

interface VersionRow extends Omit<Version, 'state' | 'progress' | 'files' | 'refused' | 'createdAt' | 'asOf'> {
  readonly createdAt: Date;
  readonly asOf: Date;
  readonly isWaiting: boolean;
  readonly formats: readonly { format: VersionFormat; sha256: string | null; bytes: number | null; refusal: string | null }[];
}

/** What is kept of a version besides its document. */
export interface KeptContent extends FrozenContent {
  /** Where the history of the project ended. */
  readonly historySequence: number;
}

const VERSIONS = `
  select v.id, v.number, v.definition, v.name, v.language, v.note, v.composition_id as composition, v.as_of as "asOf",
         v.created_at as "createdAt", a.display_name as by, v.totals, v.includes_unapproved as "includesUnapproved", v.unapproved,
         w.version_id is not null as "isWaiting", w.problem,
         coalesce((select json_agg(json_build_object('format', f.format, 'sha256', encode(f.sha256, 'hex'), 'bytes', f.bytes, 'refusal', f.refusal))
                     from report_version_files f where f.project_id = v.project_id and f.version_id = v.id), '[]') as formats
    from report_versions v
    join accounts a on a.id = v.created_by
    left join report_version_work w on w.project_id = v.project_id and w.version_id = v.id
   where v.project_id = $1`;

const CONTENT = `
  select content, content_sha256 as "contentSha256", history_sequence as "historySequence"
    from report_versions where project_id = $1 and id = $2`;

const FILE = `
  select f.project_id as "projectId", f.file_id as "fileId", f.format, f.sha256, f.refusal
    from report_version_files f where f.project_id = $1 and f.version_id = $2 and f.format = $3`;

const END = 2_147_483_647;

/** Reads frozen versions. */
@Injectable()
export class VersionQueries {
  /** One page, the latest first. @throws DomainError `request.bad-cursor`, `request.bad-limit` */
  async list({ manager, project }: ReadContext, query: { readonly cursor?: string; readonly limit?: string }): Promise<Page<Version>> {
    const limit = readLimit(query.limit);
    const before = query.cursor ? Number(decodeCursor(query.cursor, 1)[0]) : END;
    const sql = `${VERSIONS} and v.number < $2 order by v.number desc limit $3`;
    const rows = await readRows<VersionRow>(manager, sql, [project.id, Number.isSafeInteger(before) ? before : 0, limit + 1]);
    const items = rows.slice(0, limit).map(versionOf);
    const last = rows.length > limit ? items.at(-1) : undefined;
    const [count] = await readRows<{ total: number }>(
      manager,
      'select count(*)::integer as total from report_versions where project_id = $1',
      [project.id],
    );
    return { items, nextCursor: last ? encodeCursor([last.number]) : null, total: count?.total ?? 0 };
  }

  /** @throws DomainError `version.not-found` */
  async read({ manager, project }: ReadContext, id: string): Promise<Version> {
    const [row] = await readRows<VersionRow>(manager, `${VERSIONS} and v.id = $2`, [project.id, requireId(id, 'version.not-found')]);
    if (!row) throw new DomainError('version.not-found');
    return versionOf(row);
  }

  /** What a version was made of, beside its document. @throws DomainError `version.not-found`, `version.altered` */
  async content({ manager, project }: ReadContext, id: string): Promise<KeptContent> {
    const values = [project.id, requireId(id, 'version.not-found')];
    const [row] = await readRows<PackedContent & { historySequence: number }>(manager, CONTENT, values);
    if (!row) throw new DomainError('version.not-found');
    return { ...(await unpackContent(row)), historySequence: row.historySequence };
  }

  /** The file of a version in a format. @throws DomainError `version.still-rendering`, or the code with which the format refused the document */
  async file({ manager, project }: ReadContext, id: string, format: VersionFormat): Promise<StoredFile> {
    const [row] = await readRows<StoredFile & { refusal: string | null }>(manager, FILE, [project.id, id, format]);
    if (!row) throw new DomainError('version.still-rendering');
    if (row.refusal !== null) throw new DomainError(row.refusal);
    return row;
  }
}

function versionOf({ formats, isWaiting, createdAt, asOf, ...row }: VersionRow): Version {
  const settled = VERSION_FORMATS.flatMap((format) => formats.find((each) => each.format === format) ?? []);
  return {
    ...row,
    asOf: asOf.toISOString(),
    createdAt: createdAt.toISOString(),
    state: row.problem !== null ? 'failed' : isWaiting ? 'rendering' : 'frozen',
    progress: { done: settled.length, of: VERSION_FORMATS.length },
    files: settled.flatMap(({ format, sha256, bytes }) => (sha256 === null || bytes === null ? [] : [{ format, sha256, bytes }])),
    refused: settled.flatMap(({ format, refusal }) => (refusal === null ? [] : [{ format, code: refusal }])),
  };
}
