import type { ProjectContext } from '@turnout/accounts/server';

/** Reads within one snapshot, so that nothing that is read can disagree; within a transaction that runs already, in that. */
export function inSnapshot<T>(ctx: ProjectContext, read: (snapshot: ProjectContext) => Promise<T>): Promise<T> {
  if (ctx.manager.queryRunner?.isTransactionActive) return read(ctx);
  return ctx.manager.transaction('REPEATABLE READ', (manager) => read({ ...ctx, manager }));
}
