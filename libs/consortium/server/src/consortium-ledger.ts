import type { EntityManager } from 'typeorm';
import type { StoreContext } from '@turnout/shared/server-platform';

/** A setting that events can refer to. */
export interface SettingReference {
  readonly kind: 'partner' | 'event-type' | 'work-package';
  readonly id: string;
}

/** What the consortium asks the ledger, which stands on it: how many records there are. */
export abstract class ConsortiumLedger {
  /** Records of each project, by its id; projects without any may be absent. */
  abstract countByProject(manager: EntityManager, projectIds: readonly string[]): Promise<ReadonlyMap<string, number>>;

  /** Records of the project that refer to the setting. */
  abstract countUses(context: StoreContext, setting: SettingReference): Promise<number>;
}
