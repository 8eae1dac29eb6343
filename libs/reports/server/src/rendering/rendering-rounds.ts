import { type BeforeApplicationShutdown, Injectable, Logger } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { DomainError } from '@turnout/shared/kernel';
import { Clock, headlineOf, JobSettings } from '@turnout/shared/server-platform';
import { DataSource } from 'typeorm';
import { MakeRendering, type RenderingOrder } from './make-rendering';
import { RenderingRepository } from './rendering.repository';

/** Why nothing is made any more although nobody did anything wrong. */
const STOPPED = { code: 'rendering.interrupted', params: {} };

/** Makes files off the request, one after the other, and says that it is still there. */
@Injectable()
export class RenderingRounds implements BeforeApplicationShutdown {
  readonly #log = new Logger('renderings');
  readonly #pending = new Map<string, AbortController>();
  #line: Promise<void> = Promise.resolve();
  #beat: NodeJS.Timeout | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly makeRendering: MakeRendering,
    private readonly repository: RenderingRepository,
    private readonly settings: JobSettings,
    private readonly clock: Clock,
  ) {}

  /** Has a file made as soon as those before it are. */
  begin(ctx: ProjectContext, order: RenderingOrder): void {
    const cancel = new AbortController();
    this.#pending.set(order.id, cancel);
    this.#beat ??= setInterval(() => void this.#sayAlive(), this.settings.leaseMs / 3).unref();
    this.#line = this.#line.then(() => this.#make(ctx, order, cancel.signal)).finally(() => this.#forget(order.id));
  }

  /** Ends what is made here at once; what is made elsewhere ends with its next sign of life. */
  cancel(id: string): void {
    this.#pending.get(id)?.abort(new Error('Nobody waits for this file any more.'));
  }

  /** What is not finished is told to have been interrupted. */
  async beforeApplicationShutdown(): Promise<void> {
    for (const cancel of this.#pending.values()) cancel.abort(STOPPED);
    await this.#line;
  }

  async #make(ctx: ProjectContext, order: RenderingOrder, signal: AbortSignal): Promise<void> {
    // The request is over, and with it the transaction that its context may have stood in.
    const own = { ...ctx, manager: this.dataSource.manager, now: this.clock.now() };
    try {
      signal.throwIfAborted();
      await this.makeRendering.run(own, order, signal);
    } catch (error) {
      const problem = signal.aborted ? (signal.reason === STOPPED ? STOPPED : null) : this.#problemOf(error);
      if (problem) await this.repository.fail(own, order.id, problem).catch(() => undefined);
    }
  }

  #problemOf(error: unknown): Pick<DomainError, 'code' | 'params'> {
    if (error instanceof DomainError) return headlineOf(error);
    this.#log.error(`A file could not be made: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return { code: 'server.failed', params: {} };
  }

  async #sayAlive(): Promise<void> {
    try {
      const waitedFor = await this.repository.beat([...this.#pending.keys()]);
      for (const id of this.#pending.keys()) if (!waitedFor.has(id)) this.cancel(id);
    } catch {
      // The database is away; what is made now may be in time for its return.
    }
  }

  #forget(id: string): void {
    this.#pending.delete(id);
    if (this.#pending.size > 0 || this.#beat === null) return;
    clearInterval(this.#beat);
    this.#beat = null;
  }
}
