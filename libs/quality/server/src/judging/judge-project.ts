import { Injectable } from '@nestjs/common';
import { Clock, JobSettings } from '@turnout/shared/server-platform';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { FindFindings } from './find-findings';
import { JudgingRepository } from './judging.repository';
import { KeepJudged } from './keep-judged';
import { MarksRepository } from './marks.repository';

/** Judges what is marked of a project. */
@Injectable()
export class JudgeProject {
  constructor(
    private readonly judgings: JudgingRepository,
    private readonly marks: MarksRepository,
    private readonly find: FindFindings,
    private readonly keepJudged: KeepJudged,
    private readonly clock: Clock,
  ) {}

  /**
   * Goes on until nothing is marked any more. What was cut off stays marked, and is judged by whoever comes next.
   * @returns whether it was ours to judge: it is not while somebody else holds the project
   */
  async run(manager: EntityManager, id: string, { leaseMs }: JobSettings, signal: AbortSignal): Promise<boolean> {
    const [where, holder] = [{ manager, project: { id } }, newId()];
    if (!(await this.judgings.claim(where, holder, leaseMs))) return false;
    try {
      while (!signal.aborted) {
        const { marks, events } = await this.marks.of(where);
        if (marks.length === 0) break;
        const context = { ...where, now: this.clock.now() };
        const judged = await this.find.run(context, events, (read) => this.judgings.progress(where, holder, read, leaseMs));
        if (!(await this.keepJudged.run(context, holder, judged, marks))) return false;
      }
      return true;
    } finally {
      await this.judgings.release(where, holder);
    }
  }
}
