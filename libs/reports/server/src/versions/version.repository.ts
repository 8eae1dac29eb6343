import { Injectable } from '@nestjs/common';
import type { StoreContext } from '@turnout/shared/server-platform';
import { ReportVersionEntity } from './report-version.entity';
import { ReportVersionFileEntity } from './report-version-file.entity';
import { ReportVersionWorkEntity } from './report-version-work.entity';
import type { StagedFile } from './version-files';
import type { VersionFormat } from './version-format';

/** Which version of which project. */
export interface VersionId {
  readonly projectId: string;
  readonly versionId: string;
}

const NEXT_NUMBER = `
  insert into report_version_heads (project_id, number) values ($1, 1)
  on conflict (project_id) do update set number = report_version_heads.number + 1
  returning number`;

/** Keeps frozen versions. Nothing that is written here is ever written again, but for the work that is left. */
@Injectable()
export class VersionRepository {
  /** The next number of the project; whoever asks waits for those before, so that none is lost. */
  async nextNumber({ manager, project }: StoreContext): Promise<number> {
    const [row] = await manager.query<{ number: number }[]>(NEXT_NUMBER, [project.id]);
    if (!row) throw new Error('A number was asked for and none given.');
    return row.number;
  }

  /** Keeps a version, with files still to be written. */
  async insert({ manager, project, now }: StoreContext, version: Omit<ReportVersionEntity, 'projectId' | 'createdAt'>): Promise<void> {
    await manager.insert(ReportVersionEntity, { ...version, projectId: project.id, createdAt: now } as never);
    const work = { projectId: project.id, versionId: version.id, holder: null, leaseUntil: new Date(0), attempts: 0, problem: null };
    await manager.insert(ReportVersionWorkEntity, work);
  }

  async insertFile({ manager, project, now }: StoreContext, versionId: string, { format, file, bytes, sha256 }: StagedFile): Promise<void> {
    const row = { projectId: project.id, versionId, format, fileId: file.id, bytes, sha256, refusal: null, createdAt: now };
    await manager.insert(ReportVersionFileEntity, row);
  }

  /** Notes that a format cannot hold the document. */
  async insertRefusal({ manager, project, now }: StoreContext, versionId: string, format: VersionFormat, refusal: string): Promise<void> {
    const row = { projectId: project.id, versionId, format, fileId: null, bytes: null, sha256: null, refusal, createdAt: now };
    await manager.insert(ReportVersionFileEntity, row);
  }
}
