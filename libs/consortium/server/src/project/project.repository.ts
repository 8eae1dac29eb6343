import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import type { StoreContext } from '@turnout/shared/server-platform';
import { ProjectEntity } from './project.entity';

/** The facts of a project that may change. */
export type ProjectFacts = Omit<ProjectEntity, 'id' | 'code' | 'version' | 'createdAt' | 'updatedAt'>;

/** Keeps projects. */
@Injectable()
export class ProjectRepository {
  /** Changes the given version. @throws DomainError `precondition.failed` when somebody was faster */
  async update({ manager, project, now }: StoreContext, version: number, facts: ProjectFacts): Promise<void> {
    const change = { ...facts, version: version + 1, updatedAt: now };
    const { affected } = await manager.update(ProjectEntity, { id: project.id, version }, change);
    if (affected !== 1) throw new DomainError('precondition.failed');
  }
}
