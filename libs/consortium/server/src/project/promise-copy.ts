import type { StoreContext } from '@turnout/shared/server-platform';

/** What the consortium asks whoever keeps the promises, which stand on it. */
export abstract class PromiseCopy {
  /** Copies the promises of another project, `typeIds` leading from its event types to those of the project in the context. */
  abstract copy(context: StoreContext, fromProjectId: string, typeIds: ReadonlyMap<string, string>): Promise<void>;
}
