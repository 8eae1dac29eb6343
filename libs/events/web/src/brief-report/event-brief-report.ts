import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { mdiDownload, mdiPencil } from '@mdi/js';
import { isBlankReport, readBriefReport, speakerOf, TEXT_SECTIONS } from '@turnout/events/domain';
import { ApiStream, type BriefReportDetail, readBriefReport as read } from '@turnout/shared/api-client';
import { Icon, RichTextView, Skeleton } from '@turnout/shared/ui';
import { load, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { eventPath } from '../client/events-client';
import type { EventDetail } from '../client/wire';
import { FactNote } from '../review/fact-note';

/** The brief report on the event's page: the summary and what was written to read, its files, and the way to write it. */
@Component({
  selector: 'tn-event-brief-report',
  imports: [FactNote, Icon, MatButton, ProblemView, RichTextView, RouterLink, Skeleton, TextPipe],
  templateUrl: './event-brief-report.html',
  styleUrl: './event-brief-report.scss',
})
export class EventBriefReport {
  readonly project = input.required<string>();
  readonly event = input.required<EventDetail>();

  private readonly api = inject(ApiStream);
  protected readonly icons = { download: mdiDownload, edit: mdiPencil };
  protected readonly loaded = load(
    () => ({ project: this.project(), id: this.event().id, version: this.event().version }),
    ({ project, id }) => this.api.ask(read, { project, id }),
  );
  protected readonly report = computed(() => {
    const detail = this.loaded.value();
    return detail && reportOf(detail);
  });
  protected readonly isBlank = computed(() => {
    const report = this.report();
    return report !== null && isBlankReport(report);
  });
  protected readonly sections = TEXT_SECTIONS;
  protected readonly paragraphs = computed(() => this.event().summary?.split(/\n+/u) ?? []);
  protected readonly pictures = computed(() => (this.loaded.value()?.pictures ?? []).filter(({ unprinted }) => unprinted === null));
  protected readonly address = computed(() => `${eventPath(this.project(), this.event().id)}`);
  protected readonly quotes = computed(() => (this.report()?.quotes ?? []).map((quote) => ({ text: quote.text, by: speakerOf(quote) })));
}

/** The contract says less of rich text than it is. */
function reportOf({ aim, happened, results, quotes }: BriefReportDetail): ReturnType<typeof readBriefReport>['report'] {
  return readBriefReport({ aim, happened, results, quotes }).report;
}
