import type { StoreContext } from '@turnout/shared/server-platform';

/** The new ids of what was copied, by the old ones. */
export interface CopiedIds {
  readonly eventTypes: ReadonlyMap<string, string>;
  readonly partners: ReadonlyMap<string, string>;
}

/** What the consortium asks whoever keeps the promises, which stand on it. */
export abstract class PromiseCopy {
  /** Copies the promises of another project, `ids` leading from what it is made of to what the project in the context is made of. */
  abstract copy(context: StoreContext, fromProjectId: string, ids: CopiedIds): Promise<void>;
}
