import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import type { ReportRenderer } from '@turnout/reports/document';
import { DomainError } from '@turnout/shared/kernel';
import { ComposeReport, requireDefinition } from './compose-report';
import { RenderThread } from './render-thread';
import { fileName } from './report-file-name';
import { ReportRenderers } from './report-renderers';
import type { ReportQuery } from './report.dto';

/** A report as it is sent. */
export interface ReportFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** Content-Disposition. */
  readonly disposition: string;
}

/** Makes the file that stands at the address of a report. */
@Injectable()
export class ReadReportFile {
  constructor(
    private readonly renderers: ReportRenderers,
    private readonly thread: RenderThread,
    private readonly composeReport: ComposeReport,
  ) {}

  /**
   * @param file `<definition>.<format>`
   * @throws DomainError `report.unknown-definition`, `report.unknown-format`, what filter and layout do not understand, or what rendering ends with
   */
  async run(ctx: ProjectContext, file: string, query: ReportQuery): Promise<ReportFile> {
    const [name = '', format = ''] = file.split(/\.(?=[^.]*$)/u);
    const definition = requireDefinition(name);
    const renderer = this.renderers.of(format);
    if (!renderer) throw new DomainError('report.unknown-format', { formats: this.renderers.formats.join(', ') });
    const document = await this.composeReport.run(ctx, definition, query);
    return {
      bytes: await this.thread.render(document, renderer.format),
      mediaType: renderer.mediaType,
      disposition: dispositionOf(renderer, fileName({ project: ctx.project.code, definition, asOf: ctx.now, format })),
    };
  }
}

/** How a browser is to take a file: a page is shown, everything else is kept. */
export function dispositionOf({ format }: Pick<ReportRenderer, 'format'>, name: string): string {
  return `${format === 'html' ? 'inline' : 'attachment'}; filename="${name}"`;
}
