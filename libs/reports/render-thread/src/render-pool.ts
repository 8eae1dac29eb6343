import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import type { ReportDocument } from '@turnout/reports/document';
import { DomainError } from '@turnout/shared/kernel';
import { Piscina } from 'piscina';
import type { RenderKit, RenderOrder, RenderProgress } from './render-order';
import { documentBytes, type HandedDocument, type Refused, renderHere } from './render-task';

/** What one document may take. */
export interface RenderLimits {
  readonly seconds: number;
  /** Of objects; what is packed comes on top. */
  readonly megabytes: number;
}

export const RENDER_LIMITS: RenderLimits = { seconds: 120, megabytes: 384 };

/** How a rendering is accompanied. */
export interface RenderOptions extends RenderOrder {
  /** Ends the thread that works on it. */
  readonly signal?: AbortSignal;
  readonly onProgress?: RenderProgress;
}

/** Young objects that grow old at once may not be more than what Node lets a thread pass its limit by, or the whole program is ended instead. */
const YOUNG_MEGABYTES = 8;
/** One for whoever waits for a download, one for what is made in the background. */
const THREADS = 2;
/** Whoever would be further back is told to come again. */
const SEATS = 20;
const IDLE_MILLISECONDS = 60_000;
const BUILT = fileURLToPath(new URL('./rendering-thread.mjs', import.meta.url));

/**
 * Renders documents in threads of their own, with a limit of time and of memory: a long document takes seconds in which the program has others
 * to answer. A thread ends when there is nothing to render for a while.
 * @see docs/adr/0079-documents-are-rendered-off-the-event-loop.md
 */
export class RenderPool {
  private constructor(
    private readonly kit: RenderKit,
    private readonly pool: Piscina<HandedDocument, Uint8Array | Refused> | null,
    private readonly limits: RenderLimits,
  ) {}

  /** `thread` is the built file of the thread; without one, as where the program runs from its sources, this thread renders. */
  static open(kit: RenderKit, thread = existsSync(BUILT) ? BUILT : null, limits = RENDER_LIMITS): RenderPool {
    if (thread === null) return new RenderPool(kit, null, limits);
    const pool = new Piscina<HandedDocument, Uint8Array | Refused>({
      filename: thread,
      minThreads: 0,
      maxThreads: THREADS,
      idleTimeout: IDLE_MILLISECONDS,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
      recordTiming: false,
    });
    return new RenderPool(kit, pool, limits);
  }

  /**
   * @throws DomainError `report.too-slow`, `report.too-large`, `report.busy`, or what the renderer refuses
   * @throws whatever `signal` was aborted with
   */
  async render(document: ReportDocument, { signal, onProgress, ...order }: RenderOptions): Promise<Uint8Array> {
    signal?.throwIfAborted();
    if (this.pool === null) return renderHere(this.kit, document, order, onProgress);
    if (this.pool.queueSize >= SEATS) throw new DomainError('report.busy');
    const answer = await this.hand(this.pool, document, { ...order, ...(signal ? { signal } : {}), ...(onProgress ? { onProgress } : {}) });
    if (answer instanceof Uint8Array) return answer;
    throw new DomainError(answer.code, answer.params, answer.fields);
  }

  /** Lets go of the threads; what they are doing is not waited for. */
  async close(): Promise<void> {
    await this.pool?.destroy();
  }

  private async hand(
    pool: Piscina<HandedDocument, Uint8Array | Refused>,
    document: ReportDocument,
    { signal, onProgress, ...order }: RenderOptions,
  ): Promise<Uint8Array | Refused> {
    const bytes = documentBytes(document);
    const { port1: ours, port2: port } = new MessageChannel();
    ours.on('message', ([done, of]: [number, number]) => onProgress?.(done, of)).unref();
    const patience = AbortSignal.timeout(this.limits.seconds * 1_000);
    try {
      return await pool.run(
        { ...order, document: bytes, port },
        { transferList: [bytes.buffer, port], signal: signal ? AbortSignal.any([signal, patience]) : patience },
      );
    } catch (error) {
      signal?.throwIfAborted();
      if (patience.aborted) throw new DomainError('report.too-slow', { seconds: this.limits.seconds });
      if (isOutOfMemory(error)) throw new DomainError('report.too-large');
      throw error;
    } finally {
      ours.close();
    }
  }
}

function isOutOfMemory(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
