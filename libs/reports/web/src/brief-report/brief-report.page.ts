import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { mdiContentSave, mdiDownload, mdiLock } from '@mdi/js';
import { type BriefReport, MAX_SECTION_LENGTH, TEXT_SECTIONS, type TextSection } from '@turnout/events/domain';
import { eventPath, EvidenceStore, routeParam } from '@turnout/events/web';
import type { RichText } from '@turnout/shared/kernel';
import { EmptyState, Icon, PageHeader, Skeleton, TRANSLATOR, VersionConflict } from '@turnout/shared/ui';
import { RichTextEditor } from '@turnout/shared/ui/rich-text';
import { InstantPipe, Notifications, PageTitle, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { DocumentSheet } from '../document-sheet';
import { formatName } from '../format-name';
import { BriefReportStore } from './brief-report.store';
import { Contradictions } from './contradictions';
import { errorAt } from './error-at';
import { PicturesEditor } from './pictures-editor';
import { previewOf } from './preview-of';
import { QuotesEditor } from './quotes-editor';
import { ReportDraft } from './report-draft';

/** Where the brief report of an event is written: its sections, and beside them the page as it will print. */
@Component({
  selector: 'tn-brief-report-page',
  imports: [
    Contradictions,
    ...[DocumentSheet, EmptyState, Icon, InstantPipe, MatButton, PageHeader, PicturesEditor, ProblemView, QuotesEditor],
    ...[RichTextEditor, RouterLink, Skeleton, TextPipe, VersionConflict],
  ],
  providers: [BriefReportStore, EvidenceStore, ReportDraft],
  host: { '(document:keydown.control.s)': 'saveByKey($event)', '(document:keydown.meta.s)': 'saveByKey($event)' },
  templateUrl: './brief-report.page.html',
  styleUrl: './brief-report.page.scss',
})
export class BriefReportPage {
  protected readonly store = inject(BriefReportStore);
  private readonly evidence = inject(EvidenceStore);
  private readonly notifications = inject(Notifications);
  private readonly router = inject(Router);
  private readonly translator = inject(TRANSLATOR);

  protected readonly icons = { save: mdiContentSave, download: mdiDownload, lock: mdiLock };
  protected readonly sections = TEXT_SECTIONS;
  protected readonly max = MAX_SECTION_LENGTH;
  protected readonly project = routeParam('project');
  protected readonly id = routeParam('id');
  protected readonly listAddress = computed(() => `/p/${encodeURIComponent(this.project())}/events`);
  protected readonly back = computed(() => ['/p', this.project(), 'events', this.id()]);
  protected readonly shown = signal<'write' | 'preview'>('write');
  protected readonly files = computed(() =>
    (['pdf', 'docx', 'html'] as const).map((format) => ({
      name: formatName(format),
      format,
      address: `${eventPath(this.project(), this.id())}/brief-report.${format}`,
    })),
  );
  protected readonly preview = computed(() => {
    const saved = this.store.document();
    return saved && previewOf(saved, this.store.report(), this.evidence.items() ?? [], this.translator());
  });
  protected readonly differences = computed(() =>
    this.store
      .differences()
      .map(({ section, ...said }) => ({ ...said, label: this.translator().text(`events.report.section.${section}`) })),
  );
  protected readonly conflictWords = computed(() => {
    const { text } = this.translator();
    return {
      ...{ heading: text('events.report.conflict-title'), field: text('events.report.conflict-section') },
      ...{ theirs: text('events.log.conflict-theirs'), yours: text('events.log.conflict-yours') },
      ...{ keep: text('events.log.conflict-keep'), take: text('events.log.conflict-take') },
    };
  });

  constructor() {
    const title = inject(PageTitle);
    effect(() => {
      const [project, id] = [this.project(), this.id()];
      untracked(() => {
        void this.store.open(project, id);
        void this.evidence.open(project, id);
      });
    });
    effect(() => {
      const document = this.store.document();
      if (document) title.use(document.title);
    });
  }

  protected readonly pictureAddress = (id: string): string => `${this.evidence.address()}/${id}/thumbnail`;

  protected write(section: TextSection, text: RichText): void {
    this.store.change({ [section]: text });
  }

  protected change(change: Partial<BriefReport>): void {
    this.store.change(change);
  }

  protected wrong(section: string): string | null {
    return errorAt(
      this.store.errors().filter(({ code }) => code !== 'rich-text.too-long'),
      `/${section}`,
      this.translator(),
    );
  }

  protected async save(): Promise<void> {
    if (await this.store.save()) this.notifications.say(this.translator().text('events.report.saved'));
  }

  protected saveMine(): void {
    this.store.keepMine();
    void this.save();
  }

  protected saveByKey(event: Event): void {
    event.preventDefault();
    void this.save();
  }

  protected go(address: string): void {
    void this.router.navigateByUrl(address);
  }
}
