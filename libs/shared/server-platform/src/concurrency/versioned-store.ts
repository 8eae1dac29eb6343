import { DomainError } from '@turnout/shared/kernel';
import type { EntityManager, FindOptionsWhere, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';
import { v7 as newId } from 'uuid';
import { requireId } from '../paging/known-id';
import { requireVersion } from './etag';

/** What every thing of a project has that several people may change. */
export interface VersionedThing extends ObjectLiteral {
  projectId: string;
  id: string;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

/** Which version of which thing. */
export type ThingVersion = Pick<VersionedThing, 'projectId' | 'id' | 'version'>;

/** As much of a request's context as keeping things takes. */
export interface StoreContext {
  readonly manager: EntityManager;
  readonly project: { readonly id: string };
  readonly now: Date;
}

/** The facts of a thing, without what the store looks after itself. */
export type FactsOf<E extends VersionedThing> = Omit<E, keyof VersionedThing>;

const FOREIGN_KEY_VIOLATION = '23503';

/**
 * Keeps the things of one kind that a project has: ids are made here, another project's are not found, and a change names
 * the version it was made from. Error codes begin with the kind's name: `partner.not-found`, `partner.in-use`.
 */
export class VersionedStore<E extends VersionedThing> {
  constructor(
    private readonly entity: new () => E,
    private readonly kind: string,
  ) {}

  /** @throws DomainError `<kind>.not-found` */
  async find({ manager, project }: StoreContext, id: string): Promise<E> {
    const notFound = `${this.kind}.not-found`;
    const where = { projectId: project.id, id: requireId(id, notFound) } as FindOptionsWhere<E>;
    const found = await manager.findOneBy(this.entity, where);
    if (!found) throw new DomainError(notFound);
    return found;
  }

  /** The thing, when it still has this version. @throws DomainError `<kind>.not-found`, `precondition.failed` */
  async findVersion(context: StoreContext, id: string, version: number): Promise<E> {
    const found = await this.find(context, id);
    requireVersion(found.version, version);
    return found;
  }

  /** Keeps a new thing. @returns its id */
  async insert({ manager, project, now }: StoreContext, facts: FactsOf<E>): Promise<string> {
    const id = newId();
    const row = { ...facts, projectId: project.id, id, version: 1, createdAt: now, updatedAt: now };
    await manager.insert(this.entity, row as unknown as QueryDeepPartialEntity<E>);
    return id;
  }

  /** Changes the version that was read; whoever was faster wins. @throws DomainError `precondition.failed` */
  async update({ manager, now }: StoreContext, { projectId, id, version }: ThingVersion, facts: Partial<FactsOf<E>>): Promise<void> {
    const change = { ...facts, version: version + 1, updatedAt: now } as unknown as QueryDeepPartialEntity<E>;
    const { affected } = await manager.update(this.entity, { projectId, id, version } as FindOptionsWhere<E>, change);
    if (affected !== 1) throw new DomainError('precondition.failed');
  }

  /** Removes the version that was read. @throws DomainError `precondition.failed`; `<kind>.in-use` where something hangs on it */
  async remove({ manager }: StoreContext, { projectId, id, version }: ThingVersion): Promise<void> {
    try {
      const { affected } = await manager.delete(this.entity, { projectId, id, version } as FindOptionsWhere<E>);
      if (affected !== 1) throw new DomainError('precondition.failed');
    } catch (error) {
      if (isForeignKeyViolation(error)) throw new DomainError(`${this.kind}.in-use`, { total: 0, events: 0 });
      throw error;
    }
  }
}

/** Tells whether the database refused a row because what it refers to is not there, or is still referred to. */
export function isForeignKeyViolation(error: unknown): boolean {
  return typeof error === 'object' && error !== null && Reflect.get(error, 'code') === FOREIGN_KEY_VIOLATION;
}
