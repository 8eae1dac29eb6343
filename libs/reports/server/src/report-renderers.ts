import type { ReportFormat, ReportRenderer } from '@turnout/reports/document';

/** The renderers there are, one for each format; the composition root hands them over. */
export abstract class ReportRenderers {
  abstract readonly all: readonly ReportRenderer[];

  /** The renderer of a format; `undefined` where there is none. */
  of(format: string): ReportRenderer | undefined {
    return this.all.find((renderer) => renderer.format === format);
  }

  /** Formats that can be had. */
  get formats(): ReportFormat[] {
    return this.all.map(({ format }) => format);
  }
}
