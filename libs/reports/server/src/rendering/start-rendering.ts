import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import type { Composition } from '@turnout/reports/definitions';
import { RENDER_FORMATS } from '@turnout/reports/render-thread';
import { foldForSearch, isoDateOf } from '@turnout/shared/kernel';
import { afterCommit, refuse, Transactions } from '@turnout/shared/server-platform';
import { v7 as newId } from 'uuid';
import { AskedReportReader } from './asked-report';
import { ReadRendering } from './read-rendering';
import { RenderingRounds } from './rendering-rounds';
import type { NewRendering, RenderingDetail } from './rendering.dto';
import { RenderingRepository } from './rendering.repository';

/** Has a file made off the request. */
@Injectable()
export class StartRendering {
  constructor(
    private readonly transactions: Transactions,
    private readonly asked: AskedReportReader,
    private readonly rounds: RenderingRounds,
    private readonly readRendering: ReadRendering,
    private readonly repository: RenderingRepository,
  ) {}

  /** @throws DomainError `composition.not-found`, `rendering.too-many`, or with the fields that are wrong */
  run(ctx: ProjectContext, input: NewRendering): Promise<RenderingDetail> {
    return this.transactions.run(ctx, async (tx) => {
      const format = RENDER_FORMATS.find((each) => each === input.format);
      if (!format) refuse([{ pointer: '/format', code: 'report.unknown-format', params: { formats: RENDER_FORMATS.join(', ') } }]);
      const composition = await this.asked.read(tx, input);
      const order = { id: newId(), format: format ?? 'pdf', name: nameOf(tx, composition), composition };
      await this.repository.add(tx, order);
      afterCommit(tx.manager, () => {
        this.rounds.begin(ctx, order);
      });
      return this.readRendering.run(tx, order.id);
    });
  }
}

/** Project, report and day, in letters that no system of files minds. */
function nameOf({ project, now }: ProjectContext, { definition, name }: Composition): string {
  const words = foldForSearch(name)
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60);
  return [project.code, words === '' ? definition : words, isoDateOf(now)].join('-');
}
