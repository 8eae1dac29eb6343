import { setTimeout as wait } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Clock, JobSettings } from '@turnout/shared/server-platform';
import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';
import { FindFindings } from './find-findings';
import { JudgingRepository } from './judging.repository';
import { KeepJudged } from './keep-judged';
import { MANY_EVENTS, type Marked, MarksRepository } from './marks.repository';

/**
 * So long others are waited for before what was marked meanwhile is judged: while people log one event after the other, each judging costs as
 * much for one of them as for twenty.
 */
const GATHER_MS = 1000;

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
      for (
        let next = await this.marks.of(where);
        next.marks.length > 0 && !signal.aborted;
        next = await this.#others(where, leaseMs, signal)
      ) {
        const { marks, events } = next;
        const context = { ...where, now: this.clock.now() };
        const judged = await this.find.run(context, events, (read) => this.judgings.progress(where, holder, read, leaseMs));
        if (!(await this.keepJudged.run(context, holder, judged, marks))) return false;
      }
      return true;
    } finally {
      await this.judgings.release(where, holder);
    }
  }

  /** What was marked while the last was judged, with what is marked soon after. */
  async #others(where: Parameters<MarksRepository['of']>[0], leaseMs: number, signal: AbortSignal): Promise<Marked> {
    const marked = await this.marks.of(where);
    if (marked.marks.length === 0 || (marked.events?.length ?? MANY_EVENTS) >= MANY_EVENTS) return marked;
    await wait(Math.min(GATHER_MS, leaseMs / 4), undefined, { signal }).catch(() => undefined);
    return this.marks.of(where);
  }
}
