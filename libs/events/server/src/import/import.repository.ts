import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import type { ImportChoices, ImportCounts, RawTable } from '@turnout/events/domain';
import { DomainError } from '@turnout/shared/kernel';
import { requireId, requireVersion, type StoreContext } from '@turnout/shared/server-platform';
import { v7 as newId } from 'uuid';
import { ImportEntity, type KeptSource } from './import.entity';
import { packed, unpacked } from './packed';

/** What is kept of a draft whenever something is decided. */
export interface DraftFacts {
  readonly choices: ImportChoices;
  readonly counts: ImportCounts;
  readonly plan: string;
}

/** What a commit came to. */
export interface CommitSums {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** Most drafts that one person has in a project. */
export const MAX_DRAFTS = 50;

/** Whoever commits holds all drafts of the project, in one order: of two commits one comes behind the other and sees what that did. */
const TURN = "select from imports where project_id = $1 and state = 'draft' order by id for no key update";

const CHANGED = 'select id from events where project_id = $1 and id = any($2::uuid[]) and updated_at > $3';

/** Keeps imports. */
@Injectable()
export class ImportRepository {
  /** A new id, for whoever understands a draft before it is kept. */
  newId(): string {
    return newId();
  }

  /** @throws DomainError `import.too-many-drafts` */
  async requireRoom({ manager, project, account }: ProjectContext): Promise<void> {
    const drafts = await manager.countBy(ImportEntity, { projectId: project.id, accountId: account.id, state: 'draft' });
    if (drafts >= MAX_DRAFTS) throw new DomainError('import.too-many-drafts', { max: MAX_DRAFTS });
  }

  async insert(ctx: ProjectContext, id: string, source: KeptSource, tables: readonly RawTable[], facts: DraftFacts): Promise<void> {
    const { manager, project, account, now } = ctx;
    const row = { projectId: project.id, id, accountId: account.id, state: 'draft', source, tables: await packed(tables), ...facts };
    await manager.insert(ImportEntity, { ...row, version: 1, createdAt: now, updatedAt: now } as never);
  }

  /** One's own, or with reach `all` anybody's. @throws DomainError `import.not-found` */
  async find({ manager, project, account, reach }: ProjectContext, id: string): Promise<ImportEntity> {
    const where = { projectId: project.id, id: requireId(id, 'import.not-found'), ...(reach === 'all' ? {} : { accountId: account.id }) };
    const found = await manager.findOneBy(ImportEntity, where);
    if (!found) throw new DomainError('import.not-found');
    return found;
  }

  /** A draft in the version that was seen. @throws DomainError `import.not-found`, `import.no-draft`, `precondition.failed` */
  async findDraft(ctx: ProjectContext, id: string, version: number): Promise<ImportEntity> {
    const found = await this.find(ctx, id);
    requireVersion(found.version, version);
    if (found.state !== 'draft') throw new DomainError('import.no-draft', { state: found.state });
    return found;
  }

  async tables({ manager, project }: StoreContext, id: string): Promise<readonly RawTable[]> {
    return unpacked(await bytesOf(manager, project.id, id, 'tables'));
  }

  async outcome<T>({ manager, project }: StoreContext, id: string): Promise<T> {
    return unpacked(await bytesOf(manager, project.id, id, 'outcome'));
  }

  /** @throws DomainError `precondition.failed` */
  async change({ manager, now }: StoreContext, { projectId, id, version }: ImportEntity, facts: DraftFacts): Promise<void> {
    const where = { projectId, id, version, state: 'draft' as const };
    const { affected } = await manager.update(ImportEntity, where, { ...facts, version: version + 1, updatedAt: now } as never);
    if (affected !== 1) throw new DomainError('precondition.failed');
  }

  /** Rows whose events were changed since something was decided about the draft. @param rows by the ids of their events */
  async changedSince(
    { manager, project }: StoreContext,
    { updatedAt }: ImportEntity,
    rows: ReadonlyMap<string, number>,
  ): Promise<number[]> {
    const values = [project.id, [...rows.keys()], updatedAt];
    const changed = await manager.query<{ id: string }[]>(CHANGED, values);
    return changed.flatMap(({ id }) => rows.get(id) ?? []).sort((one, other) => one - other);
  }

  /** @throws DomainError `precondition.failed` */
  async remove({ manager }: StoreContext, { projectId, id, version }: ImportEntity): Promise<void> {
    const { affected } = await manager.delete(ImportEntity, { projectId, id, version, state: 'draft' });
    if (affected !== 1) throw new DomainError('precondition.failed');
  }

  /** Waits for other commits of the project, and lets none begin until the transaction ends. */
  async takeTurn({ manager, project }: StoreContext): Promise<void> {
    await manager.query(TURN, [project.id]);
  }

  /** Holds one import until the transaction ends. */
  async hold({ manager, project }: StoreContext, id: string): Promise<void> {
    await manager.query('select from imports where project_id = $1 and id = $2 for no key update', [
      project.id,
      requireId(id, 'import.not-found'),
    ]);
  }

  async markCommitted(tx: ProjectContext, { projectId, id, version }: ImportEntity, sums: CommitSums, outcome: object): Promise<void> {
    const { manager, now, account } = tx;
    const facts = { ...sums, tables: null, outcome: await packed(outcome), committedAt: now, committedBy: account.id };
    await manager.update(ImportEntity, { projectId, id }, { ...facts, state: 'committed', version: version + 1, updatedAt: now } as never);
  }

  async markUndone({ manager, now, account }: ProjectContext, { projectId, id, version }: ImportEntity): Promise<void> {
    const facts = { state: 'undone' as const, undoneAt: now, undoneBy: account.id, version: version + 1, updatedAt: now };
    await manager.update(ImportEntity, { projectId, id }, facts);
  }
}

async function bytesOf(manager: StoreContext['manager'], projectId: string, id: string, column: 'tables' | 'outcome'): Promise<Buffer> {
  const [row] = await manager.query<{ bytes: Buffer | null }[]>(
    `select ${column} as bytes from imports where project_id = $1 and id = $2`,
    [projectId, id],
  );
  if (!row?.bytes) throw new DomainError('import.not-found');
  return row.bytes;
}
