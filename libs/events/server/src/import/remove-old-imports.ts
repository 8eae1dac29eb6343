import { IMPORT_DRAFT_DAYS } from '@turnout/events/domain';
import { type EntityManager, LessThan } from 'typeorm';
import { ImportEntity } from './import.entity';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Removes drafts that nobody has touched for so long. What was committed stays. @returns how many */
export async function removeOldImports(manager: EntityManager, now: Date): Promise<number> {
  const untouchedSince = new Date(now.getTime() - IMPORT_DRAFT_DAYS * DAY_MS);
  const { affected } = await manager.delete(ImportEntity, { state: 'draft', updatedAt: LessThan(untouchedSince) });
  return affected ?? 0;
}
