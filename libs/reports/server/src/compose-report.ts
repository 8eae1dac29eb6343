import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { type ListLayout, parseEventFilter, parseListLayout } from '@turnout/events/domain';
import { filterOf } from '@turnout/events/server';
import { reportDefinition } from '@turnout/reports/definitions';
import type { ReportRenderer } from '@turnout/reports/document';
import { DomainError } from '@turnout/shared/kernel';
import { AcceptedFindingsReader } from './accepted-findings.reader';
import { LedgerFactsReader } from './ledger-facts.reader';
import { fileName } from './report-file-name';
import { RenderThread } from './render-thread';
import { ReportRenderers } from './report-renderers';
import type { ReportQuery } from './report.dto';

/** A report as it is sent. */
export interface ReportFile {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** Content-Disposition. */
  readonly disposition: string;
}

/** Composes a report from the records as they stand. */
@Injectable()
export class ComposeReport {
  constructor(
    private readonly renderers: ReportRenderers,
    private readonly thread: RenderThread,
    private readonly facts: LedgerFactsReader,
    private readonly accepted: AcceptedFindingsReader,
  ) {}

  /**
   * @param file `<definition>.<format>`
   * @throws DomainError `report.unknown-definition`, `report.unknown-format`, or what filter and layout do not understand
   */
  async run(ctx: ProjectContext, file: string, query: ReportQuery): Promise<ReportFile> {
    const [id = '', format = ''] = file.split(/\.(?=[^.]*$)/u);
    const definition = reportDefinition(id);
    if (!definition) throw new DomainError('report.unknown-definition');
    const renderer = this.renderers.of(format);
    if (!renderer) throw new DomainError('report.unknown-format', { formats: this.renderers.formats.join(', ') });
    const facts = await this.facts.read(ctx, parseEventFilter(filterOf(query)), layoutOf(query));
    // A list that is printed as it is shown says what the list says.
    const accepted = query.accepted === 'none' || facts.layout ? [] : await this.accepted.read(ctx, facts);
    const document = definition.build({ ...facts, accepted }, ctx.translator);
    return {
      bytes: await this.thread.render(document, renderer.format),
      mediaType: renderer.mediaType,
      disposition: dispositionOf(renderer, fileName({ project: ctx.project.code, definition: id, asOf: ctx.now, format })),
    };
  }
}

/** How a list was laid out when somebody asked for what it shows; nothing where the report is asked for as it is printed. */
function layoutOf(query: ReportQuery): ListLayout | undefined {
  const isAsked = [query.group, query.sort, query.columns].some((value) => value !== undefined);
  return isAsked ? parseListLayout(filterOf(query)) : undefined;
}

/** How a browser is to take a file: a page is shown, everything else is kept. */
export function dispositionOf({ format }: ReportRenderer, name: string): string {
  return `${format === 'html' ? 'inline' : 'attachment'}; filename="${name}"`;
}
