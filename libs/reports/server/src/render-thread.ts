import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { ReportDocument } from '@turnout/reports/document';
import { renderHere, type RenderFormat, type RenderOptions, RenderPool } from '@turnout/reports/render-thread';
import { ReportRenderers } from './report-renderers';

/** Rows that a light format writes in a few milliseconds. */
const FEW_ROWS = 200;
/** Formats without an engine: a short document is theirs before a thread has woken up. */
const LIGHT: readonly RenderFormat[] = ['html', 'csv', 'json'];

/** Renders documents off the event loop, but for those that are rendered before they could be handed over. */
@Injectable()
export class RenderThread implements OnApplicationShutdown {
  private readonly pool: RenderPool;

  constructor(private readonly renderers: ReportRenderers) {
    this.pool = RenderPool.open(renderers.kit);
  }

  /**
   * The file of a document in a format; `zip` for all formats in one archive.
   * @throws DomainError `report.too-slow`, `report.too-large`, `report.busy`, or what the renderer refuses
   * @throws whatever `signal` was aborted with
   */
  render(document: ReportDocument, format: RenderFormat, options: Omit<RenderOptions, 'format'> = {}): Promise<Uint8Array> {
    const isLight = LIGHT.includes(format) && rowsOf(document) <= FEW_ROWS;
    return isLight ? renderHere(this.renderers.kit, document, { format }) : this.pool.render(document, { ...options, format });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.close();
  }
}

function rowsOf({ blocks }: ReportDocument): number {
  return blocks.reduce(
    (all, block) => all + (block.kind === 'table' ? block.groups.reduce((rows, group) => rows + group.rows.length, 0) : 0),
    0,
  );
}
