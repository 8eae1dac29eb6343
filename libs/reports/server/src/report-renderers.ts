import type { ReportFormat, ReportRenderer } from '@turnout/reports/document';
import type { RenderKit } from '@turnout/reports/render-thread';

/** The renderers there are, one for each format; the composition root hands them over. */
export abstract class ReportRenderers {
  abstract readonly all: readonly ReportRenderer[];

  /** Writes every table of a document, and the data of every diagram, as a file for programs. */
  abstract readonly tableFiles: RenderKit['tableFiles'];

  /** Everything that can be made of a document. */
  get kit(): RenderKit {
    return { renderers: this.all, tableFiles: this.tableFiles };
  }

  /** The renderer of a format; `undefined` where there is none. */
  of(format: string): ReportRenderer | undefined {
    return this.all.find((renderer) => renderer.format === format);
  }

  /** Formats that can be had. */
  get formats(): ReportFormat[] {
    return this.all.map(({ format }) => format);
  }
}
