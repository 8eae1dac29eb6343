import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import { afterCommit, JobClaims, Jobs, Transactions } from '@turnout/shared/server-platform';
import { forAccount, type RequestContext } from '../access/request-context';
import type { JobRun } from './job.dto';
import { JobQueries } from './job.queries';

/** Has a job run now, besides the times at which it is due. */
@Injectable()
export class RunJob {
  constructor(
    private readonly transactions: Transactions,
    private readonly claims: JobClaims,
    private readonly jobs: Jobs,
    private readonly queries: JobQueries,
  ) {}

  /**
   * Writes a run that the next instance to look begins, this one in a moment.
   * @throws DomainError `job.not-found`; `job.is-running` while one is under way or asked for already
   */
  run(context: RequestContext, name: string): Promise<JobRun> {
    const job = this.jobs.all.find((each) => each.name === name);
    if (!job) throw new DomainError('job.not-found');
    const { account, now } = forAccount(context);
    return this.transactions.run(context, async (tx) => {
      if (!(await this.claims.ask(tx.manager, job.name, now, account.id))) throw new DomainError('job.is-running');
      afterCommit(tx.manager, () => {
        this.jobs.soon();
      });
      return this.queries.latest(tx, job);
    });
  }
}
