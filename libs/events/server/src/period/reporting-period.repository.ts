import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import { isForeignKeyViolation, requireId, type StoreContext, VersionedStore } from '@turnout/shared/server-platform';
import { v7 as newId } from 'uuid';
import { PeriodExceptionEntity } from './period-exception.entity';
import { ReportingPeriodEntity } from './reporting-period.entity';

/** Keeps reporting periods and their exceptions. */
@Injectable()
export class ReportingPeriodRepository extends VersionedStore<ReportingPeriodEntity> {
  constructor() {
    super(ReportingPeriodEntity, 'reporting-period');
  }

  /** @returns its id @throws DomainError `event.not-found` for an event that the project does not have */
  async addException(
    { manager, project, now }: StoreContext,
    facts: Omit<PeriodExceptionEntity, 'projectId' | 'id' | 'createdAt'>,
  ): Promise<string> {
    const id = newId();
    try {
      await manager.insert(PeriodExceptionEntity, { ...facts, projectId: project.id, id, createdAt: now });
    } catch (error) {
      if (facts.eventId !== null && isForeignKeyViolation(error)) throw new DomainError('event.not-found');
      throw error;
    }
    return id;
  }

  /** @throws DomainError `period-exception.not-found` */
  async removeException({ manager, project }: StoreContext, periodId: string, id: string): Promise<void> {
    const notFound = 'period-exception.not-found';
    const { affected } = await manager.delete(PeriodExceptionEntity, {
      projectId: project.id,
      periodId: requireId(periodId, notFound),
      id: requireId(id, notFound),
    });
    if (affected !== 1) throw new DomainError(notFound);
  }
}
