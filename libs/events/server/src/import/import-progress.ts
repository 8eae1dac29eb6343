import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import type { ImportStage } from '@turnout/events/domain';
import { readRows } from '@turnout/shared/server-platform';
import { DataSource } from 'typeorm';
import type { ImportProgress } from './import.dto';
import { ImportQueries } from './import.queries';

/** Whoever says nothing for so long is not there any more. */
const SILENCE_MS = 60_000;

const SAY = `
  insert into import_progress (project_id, import_id, stage, done, total, updated_at) values ($1, $2, $3, $4, $5, $6)
  on conflict (project_id, import_id) do update
     set stage = excluded.stage, done = excluded.done, total = excluded.total, updated_at = excluded.updated_at`;

const READ = 'select stage, done, total as of, updated_at as "updatedAt" from import_progress where project_id = $1 and import_id = $2';

/** How far an import is: said beside the transaction that carries it out, so that others can read it meanwhile. */
@Injectable()
export class ImportProgressBoard {
  constructor(
    private readonly dataSource: DataSource,
    private readonly queries: ImportQueries,
  ) {}

  /** On a connection of its own, whatever transaction the context stands in. */
  async say({ project }: Pick<ProjectContext, 'project'>, id: string, stage: ImportStage, done: number, of: number): Promise<void> {
    await this.dataSource.query(SAY, [project.id, id, stage, done, of, new Date()]);
  }

  /** @throws DomainError `import.not-found` */
  async read(ctx: ProjectContext, id: string): Promise<ImportProgress> {
    const { state, counts } = await this.queries.read(ctx, id);
    const [said] = await readRows<ImportProgress & { updatedAt: Date }>(ctx.manager, READ, [ctx.project.id, id]);
    if (state !== 'draft') return { stage: 'done', done: counts.rows, of: counts.rows };
    if (!said) return { stage: 'understanding', done: counts.rows, of: counts.rows };
    const { updatedAt, ...progress } = said;
    const isGone = progress.stage !== 'failed' && Date.now() - updatedAt.getTime() > SILENCE_MS;
    return isGone ? { ...progress, stage: 'failed' } : progress;
  }
}
