import { Injectable } from '@nestjs/common';
import { MAX_VIEWS } from '@turnout/events/domain';
import { DomainError } from '@turnout/shared/kernel';
import { type StoreContext, VersionedStore } from '@turnout/shared/server-platform';
import { In, IsNull, Not } from 'typeorm';
import { DefaultViewEntity } from './default-view.entity';
import { SavedViewEntity } from './saved-view.entity';

/** Whose a view is; `accountId` is `null` for a view of the project. */
export type ViewOwner = Pick<SavedViewEntity, 'accountId' | 'memberId'>;

/** Keeps views, and which of them people start with. */
@Injectable()
export class ViewRepository extends VersionedStore<SavedViewEntity> {
  constructor() {
    super(SavedViewEntity, 'view');
  }

  /** Names of the other views of an owner. @throws DomainError `view.too-many` where a new one would not fit in */
  async otherNames({ manager, project }: StoreContext, { accountId }: ViewOwner, exceptId: string | null): Promise<string[]> {
    const views = await manager.find(SavedViewEntity, {
      select: { name: true },
      where: { projectId: project.id, accountId: accountId ?? IsNull(), ...(exceptId === null ? {} : { id: Not(In([exceptId])) }) },
    });
    if (views.length >= MAX_VIEWS) throw new DomainError('view.too-many', { max: MAX_VIEWS });
    return views.map(({ name }) => name);
  }

  /** Opens the list with a view from now on. */
  async setDefault({ manager, project }: StoreContext, { accountId, memberId }: ViewOwner, viewId: string): Promise<void> {
    await manager.upsert(DefaultViewEntity, { projectId: project.id, accountId: accountId ?? '', memberId, viewId }, [
      'projectId',
      'accountId',
    ]);
  }

  /** Opens the list without this view again. */
  async dropDefault({ manager, project }: StoreContext, accountId: string, viewId: string): Promise<void> {
    await manager.delete(DefaultViewEntity, { projectId: project.id, accountId, viewId });
  }

  /** A view that is nobody else's business any more opens no list of theirs. */
  async dropDefaultsOfOthers({ manager, project }: StoreContext, accountId: string, viewId: string): Promise<void> {
    await manager.delete(DefaultViewEntity, { projectId: project.id, accountId: Not(accountId), viewId });
  }
}
