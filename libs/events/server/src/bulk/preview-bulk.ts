import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { NO_FILTER, sumMovesOf, totalsAfter } from '@turnout/events/domain';
import { DomainError } from '@turnout/shared/kernel';
import { wordProblem } from '@turnout/shared/server-platform';
import { LedgerQueries } from '../ledger/ledger.queries';
import type { BulkPreviewInput } from './bulk-input.dto';
import type { BulkPreview, BulkPreviewRow } from './bulk.dto';
import { findChosen } from './find-chosen';
import { JudgeBulk, type JudgedChange } from './judge-bulk';

/** Says what a change of many events would do, and does nothing. */
@Injectable()
export class PreviewBulk {
  constructor(
    private readonly judge: JudgeBulk,
    private readonly ledger: LedgerQueries,
  ) {}

  /** @throws DomainError `bulk.too-many`, or with the fields that are wrong */
  async run(ctx: ProjectContext, { change, alsoApproved = false, ...chosen }: BulkPreviewInput): Promise<BulkPreview> {
    const against = await this.judge.against(ctx);
    this.judge.requireChange(change ?? {}, against);
    const ids = await findChosen(ctx, chosen);
    const events = await this.judge.events(ctx, ids);
    const judged = ids.map((id) => {
      const event = events.get(id);
      return event ? this.judge.one(ctx, event, change, against, alsoApproved) : id;
    });
    const items = judged.map((each) => rowOf(ctx, each));
    const done = judged.filter((each): each is JudgedChange => typeof each !== 'string' && isDone(each));
    const totals = await this.ledger.totals(ctx, NO_FILTER);
    const refused = items.filter(({ problem }) => problem !== null).length;
    return {
      ...{ total: ids.length, changed: done.length, unchanged: ids.length - done.length - refused, refused, items },
      ...{ totals, totalsAfter: totalsAfter(totals, done), moves: sumMovesOf(done) },
    };
  }
}

function isDone({ problem, changes }: JudgedChange): boolean {
  return problem === null && changes.length > 0;
}

function rowOf({ translator, requestId }: ProjectContext, judged: JudgedChange | string): BulkPreviewRow {
  const word = (problem: DomainError): BulkPreviewRow['problem'] => wordProblem(problem, translator, requestId);
  if (typeof judged === 'string')
    return { id: judged, title: null, version: 0, changes: [], problem: word(new DomainError('event.not-found')) };
  const { before, changes, problem } = judged;
  return { id: before.id, title: before.title, version: before.version, changes: [...changes], problem: problem && word(problem) };
}
