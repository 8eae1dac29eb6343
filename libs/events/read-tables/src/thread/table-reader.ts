import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Understanding } from '@turnout/events/domain';
import { DomainError } from '@turnout/shared/kernel';
import { Piscina } from 'piscina';
import type { Reading } from '../read-tables';
import { refusal } from '../refusal';
import type { SourceLabel } from '../source-kind';
import type { Template } from '../template/template';
import { Gate } from './gate';
import { type HandedTask, type Outcome, perform, type ReadingTasks, type TaskName } from './reading-tasks';

/** What one task may take. */
export interface ReadingLimits {
  readonly seconds: number;
  /** Of objects; what is unpacked comes on top and has a limit of its own. */
  readonly megabytes: number;
}

export const READING_LIMITS: ReadingLimits = { seconds: 30, megabytes: 512 };

/** Node ends a thread 16 MB above its limit; young objects that grow old at once may not be more, or the whole program is ended instead. */
const YOUNG_MEGABYTES = 8;
const THREADS = 1;
/** Whoever would be further back is told to come again. */
const SEATS = 10;
const IDLE_MILLISECONDS = 60_000;
const BUILT = fileURLToPath(new URL('./reading-thread.mjs', import.meta.url));

/**
 * Reads and understands sources in a thread of its own, with a limit of time and of memory: a table takes seconds in which the program has others to answer.
 * The thread ends when nothing is read for a while.
 */
export class TableReader {
  private readonly gate = new Gate(THREADS, SEATS);

  private constructor(
    private readonly pool: Piscina<HandedTask, Outcome> | null,
    private readonly seconds: number,
  ) {}

  /** `thread` is the built file of the thread; without one, as where the program runs from its sources, this thread reads. */
  static open(thread: string | null = existsSync(BUILT) ? BUILT : null, limits: ReadingLimits = READING_LIMITS): TableReader {
    if (thread === null) return new TableReader(null, limits.seconds);
    const pool = new Piscina<HandedTask, Outcome>({
      filename: thread,
      minThreads: 0,
      maxThreads: THREADS,
      idleTimeout: IDLE_MILLISECONDS,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
      recordTiming: false,
    });
    return new TableReader(pool, limits.seconds);
  }

  /** Reads the tables of a source. @throws DomainError one of `SOURCE_CODES` */
  read(bytes: Uint8Array, source: SourceLabel): Promise<Reading> {
    return this.do('read', bytes, source);
  }

  /** Understands tables, and holds their rows against known events. Nothing is refused for what it says; only `import.too-slow`, `import.too-complex` and `import.busy` can come of it. */
  understand(...given: Parameters<ReadingTasks['understand']>): Promise<Understanding> {
    return this.do('understand', ...given);
  }

  /** Writes a template workbook. */
  write(template: Template): Promise<Uint8Array> {
    return this.do('write', template);
  }

  /** Lets go of the thread; what it is doing is not waited for. */
  async close(): Promise<void> {
    await this.pool?.destroy();
  }

  private async do<Name extends TaskName>(
    name: Name,
    ...given: Parameters<ReadingTasks[Name]>
  ): Promise<Awaited<ReturnType<ReadingTasks[Name]>>> {
    const outcome = await this.gate.pass(async () => this.hand({ name, given }));
    if (outcome.is === 'refused') throw new DomainError(outcome.code, outcome.params, outcome.fields);
    return outcome.result as Awaited<ReturnType<ReadingTasks[Name]>>;
  }

  private async hand(task: HandedTask): Promise<Outcome> {
    if (this.pool === null) return perform(task);
    const signal = AbortSignal.timeout(this.seconds * 1_000);
    try {
      return await this.pool.run(task, { signal });
    } catch (error) {
      if (signal.aborted) throw refusal('import.too-slow');
      if (isOutOfMemory(error)) throw refusal('import.too-complex');
      throw error;
    }
  }
}

function isOutOfMemory(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
