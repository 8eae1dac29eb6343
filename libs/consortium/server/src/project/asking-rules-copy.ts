import type { StoreContext } from '@turnout/shared/server-platform';

/** What the consortium asks whoever keeps the rules by which partners are asked for what is missing, which stand on it. */
export abstract class AskingRulesCopy {
  /** Copies the rules of another project; a project that has said nothing has none to copy. */
  abstract copy(context: StoreContext, fromProjectId: string): Promise<void>;
}
