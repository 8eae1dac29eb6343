import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import { type StoreContext, VersionedStore } from '@turnout/shared/server-platform';
import { CompositionEntity } from './composition.entity';

/** Most compositions of a project: more cannot be told apart. */
const MAX_COMPOSITIONS = 200;

/** Keeps what people compose. */
@Injectable()
export class CompositionRepository extends VersionedStore<CompositionEntity> {
  constructor() {
    super(CompositionEntity, 'composition');
  }

  /** Names that are taken. @throws DomainError `composition.too-many` where a new one would not fit in */
  async names({ manager, project }: StoreContext): Promise<string[]> {
    const found = await manager.find(CompositionEntity, { select: { name: true }, where: { projectId: project.id } });
    if (found.length >= MAX_COMPOSITIONS) throw new DomainError('composition.too-many', { max: MAX_COMPOSITIONS });
    return found.map(({ name }) => name);
  }
}
