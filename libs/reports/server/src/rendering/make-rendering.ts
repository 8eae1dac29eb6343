import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import type { Composition } from '@turnout/reports/definitions';
import type { RenderFormat } from '@turnout/reports/render-thread';
import { ComposeDocument } from '../compose-document';
import { RenderThread } from '../render-thread';
import { EvidenceTable } from './evidence-table';
import { latestOnly } from './latest-only';
import { RenderingRepository } from './rendering.repository';
import { RenderingStore } from './rendering-store';

/** What is to be made. */
export interface RenderingOrder {
  readonly id: string;
  readonly composition: Composition;
  readonly format: RenderFormat;
  /** What the file is called, without its ending. */
  readonly name: string;
}

/** Makes a file and keeps it, saying how far it is. */
@Injectable()
export class MakeRendering {
  constructor(
    private readonly documents: ComposeDocument,
    private readonly thread: RenderThread,
    private readonly evidence: EvidenceTable,
    private readonly store: RenderingStore,
    private readonly repository: RenderingRepository,
  ) {}

  /** @throws DomainError whatever composing and rendering end with; what `signal` was aborted with */
  async run(ctx: ProjectContext, order: RenderingOrder, signal: AbortSignal): Promise<void> {
    const { id, composition, format, name } = order;
    if (!(await this.repository.say(ctx, id, { state: 'composing' }))) return;
    const { document, facts } = await this.documents.run(ctx, composition);
    signal.throwIfAborted();
    await this.repository.say(ctx, id, { state: 'rendering' });
    const archive = { name, evidence: format === 'zip' ? await this.evidence.of(ctx, facts.records) : null };
    const say = latestOnly((progress: { done: number; total: number }) => this.repository.say(ctx, id, progress));
    const onProgress = (done: number, total: number): void => {
      say({ done, total });
    };
    const bytes = await this.thread.render(document, format, { signal, onProgress, ...(format === 'zip' ? { archive } : {}) });
    await this.store.keep(ctx, id, bytes, format);
  }
}
