import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { briefReportOf } from '@turnout/reports/definitions';
import { foldForSearch } from '@turnout/shared/kernel';
import { Translators } from '@turnout/shared/server-platform';
import { documentLanguage } from './document-language';
import { BriefReportFactsReader } from './facts/brief-report-facts.reader';
import { dispositionOf, type ReportFile } from './read-report-file';
import { RenderThread } from './render-thread';
import { ReportRenderers } from './report-renderers';

/** Formats a brief report can be had in. */
export const BRIEF_REPORT_FORMATS = ['html', 'pdf', 'docx', 'json'] as const;

/** Composes the brief report of an event as it stands. */
@Injectable()
export class ComposeBriefReport {
  constructor(
    private readonly renderers: ReportRenderers,
    private readonly thread: RenderThread,
    private readonly facts: BriefReportFactsReader,
    private readonly translators: Translators,
  ) {}

  /** @param lang language that is asked for by name @throws DomainError `event.not-found`, `file.lost`, `file.store-away` */
  async run(ctx: ProjectContext, eventId: string, format: (typeof BRIEF_REPORT_FORMATS)[number], lang?: string): Promise<ReportFile> {
    const renderer = this.renderers.of(format);
    if (!renderer) throw new Error(`There is no renderer for ${format}.`);
    const facts = await this.facts.read(ctx, eventId);
    const { startsOn, title } = facts.event;
    const name = [ctx.project.code, 'brief-report', startsOn, slugOf(title)].filter((part) => part !== null && part !== '').join('-');
    return {
      bytes: await this.thread.render(briefReportOf(facts, this.translators.ofDocuments(documentLanguage(ctx, lang))), format),
      mediaType: renderer.mediaType,
      disposition: dispositionOf(renderer, `${name}.${format}`),
    };
  }
}

/** What of a title can stand in the name of a file: plain letters, as many as keep it readable. */
function slugOf(title: string): string {
  return foldForSearch(title)
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/gu, '');
}
