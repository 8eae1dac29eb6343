import { HttpClient } from '@angular/common/http';
import { computed, inject, Injectable, signal } from '@angular/core';
import { type BriefReport, NO_BRIEF_REPORT, readBriefReport, REPORT_SECTIONS, writtenReport } from '@turnout/events/domain';
import { eventPath } from '@turnout/events/web';
import type { ReportDocument } from '@turnout/reports/document';
import type { BriefReportDetail } from '@turnout/shared/api-client';
import { type Problem, toProblem } from '@turnout/shared/web-platform';
import { firstValueFrom } from 'rxjs';
import { ReportDraft } from './report-draft';

/** The brief report of one event as it is written: what was read, what stands in the fields, and what of it is not saved. */
@Injectable()
export class BriefReportStore {
  private readonly http = inject(HttpClient);
  readonly draft = inject(ReportDraft);
  private place = { project: '', event: '' };
  private address = '';
  /** The saving that is under way, or the last one. */
  private saving: Promise<unknown> = Promise.resolve();

  /** What the fields began with; `null` while it is on its way. */
  readonly kept = signal<BriefReportDetail | null>(null);
  readonly report = signal<BriefReport>(NO_BRIEF_REPORT);
  /** The document as it prints what is saved: its facts, and its pictures in print size. */
  readonly document = signal<ReportDocument | null>(null);
  /** Why it could not be read. */
  readonly failure = signal<Problem | null>(null);
  /** Why it could not be saved. */
  readonly problem = signal<Problem | null>(null);
  /** What somebody else saved meanwhile. */
  readonly conflict = signal<BriefReportDetail | null>(null);
  readonly isSaving = signal(false);
  readonly isTried = signal(false);

  private readonly base = computed(() => reportOf(this.kept()));
  readonly changed = computed(() => REPORT_SECTIONS.filter((section) => !isSame(this.report()[section], this.base()[section])));
  /** What is wrong with what stands in the fields, by the same rules as the server's. */
  readonly errors = computed(() => {
    const wrong = readBriefReport(this.report()).errors;
    return this.isTried() ? wrong : wrong.filter(({ code }) => code !== 'brief-report.quote-missing');
  });
  readonly differences = computed(() => {
    const theirs = this.conflict();
    if (!theirs) return [];
    const [one, other] = [writtenReport(reportOf(theirs)), writtenReport(this.merged(theirs))];
    return REPORT_SECTIONS.filter((section) => !isSame(one[section], other[section])).map((section) => ({
      ...{ section, theirs: linesOf(one[section]), yours: linesOf(other[section]) },
    }));
  });

  async open(project: string, event: string): Promise<void> {
    this.place = { project, event };
    this.address = `${eventPath(project, event)}/brief-report`;
    this.kept.set(null);
    await this.load();
  }

  async load(): Promise<void> {
    const address = this.address;
    this.failure.set(null);
    try {
      const kept = await firstValueFrom(this.http.get<BriefReportDetail>(address));
      if (address !== this.address) return;
      this.begin(kept);
      this.recall(kept);
      await this.loadDocument();
    } catch (failure) {
      if (address === this.address) this.failure.set(toProblem(failure));
    }
  }

  /** Takes what was typed, and keeps it in this browser until it is saved. */
  change(change: Partial<BriefReport>): void {
    this.report.update((report) => ({ ...report, ...change }));
    if (this.changed().length === 0) this.draft.discard();
    else this.draft.keep({ report: this.report(), base: this.base() });
  }

  discard(): void {
    this.draft.discard();
    this.report.set(this.base());
  }

  /** Saves the sections that changed: two attempts at once would refuse each other. @returns whether what stood in the fields is saved */
  save(): Promise<boolean> {
    const saved = this.saving.then(() => this.saveChanged());
    this.saving = saved;
    return saved;
  }

  private async saveChanged(): Promise<boolean> {
    const kept = this.kept();
    this.isTried.set(true);
    this.problem.set(null);
    if (!kept || this.errors().length > 0) return false;
    if (this.changed().length === 0) return true;
    const report = this.report();
    const body = Object.fromEntries(this.changed().map((section) => [section, report[section]]));
    this.isSaving.set(true);
    try {
      const headers = { 'If-Match': `"${String(kept.version)}"` };
      this.goOn(report, await firstValueFrom(this.http.patch<BriefReportDetail>(this.address, body, { headers })));
      // It is saved, whether or not the page can show what was made of it.
      await this.loadDocument().catch(() => undefined);
      return true;
    } catch (failure) {
      await this.refused(toProblem(failure));
      return false;
    } finally {
      this.isSaving.set(false);
    }
  }

  /** Goes on with what was typed, as a change of what was saved meanwhile. */
  keepMine(): void {
    const theirs = this.conflict();
    if (!theirs) return;
    const mine = this.merged(theirs);
    this.begin(theirs);
    this.change(mine);
  }

  /** Goes on with what was saved meanwhile. */
  takeTheirs(): void {
    const theirs = this.conflict();
    if (!theirs) return;
    this.draft.discard();
    this.begin(theirs);
  }

  /** Begins with what was saved, and with what was typed since it was sent. */
  private goOn(sent: BriefReport, saved: BriefReportDetail): void {
    const mine = onTop(sent, this.report(), reportOf(saved));
    this.begin(saved);
    this.change(mine);
  }

  /** Brings back what was typed and not saved. It comes before anything can be typed, which would take its place. */
  private recall(kept: BriefReportDetail): void {
    const typed = this.draft.open(this.place.project, this.place.event);
    if (typed) this.report.set(onTop(typed.base, typed.report, reportOf(kept)));
  }

  private merged(theirs: BriefReportDetail): BriefReport {
    return onTop(this.base(), this.report(), reportOf(theirs));
  }

  private begin(kept: BriefReportDetail): void {
    this.kept.set(kept);
    this.conflict.set(null);
    this.problem.set(null);
    this.isTried.set(false);
    this.report.set(reportOf(kept));
  }

  private async loadDocument(): Promise<void> {
    const address = this.address;
    const document = await firstValueFrom(this.http.get<ReportDocument>(`${address}.json`));
    if (address === this.address) this.document.set(document);
  }

  private async refused(problem: Problem): Promise<void> {
    if (problem.status !== 412) {
      this.problem.set(problem);
      return;
    }
    try {
      this.conflict.set(await firstValueFrom(this.http.get<BriefReportDetail>(this.address)));
    } catch {
      this.problem.set(problem);
    }
  }
}

/** The report in an answer, without what the server adds to it. */
export function reportOf(detail: BriefReportDetail | null): BriefReport {
  if (!detail) return NO_BRIEF_REPORT;
  const { aim, happened, results, quotes, pictures } = detail;
  // The contract says less of rich text than it is; the reader lets nothing else through.
  return readBriefReport({ aim, happened, results, quotes, pictures: pictures.map(({ unprinted: _, ...picture }) => picture) }).report;
}

/** Sections that were changed from what they began with, on top of another version. */
function onTop(base: BriefReport, mine: BriefReport, theirs: BriefReport): BriefReport {
  const changed = REPORT_SECTIONS.filter((section) => !isSame(base[section], mine[section]));
  return { ...theirs, ...Object.fromEntries(changed.map((section) => [section, mine[section]])) };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function linesOf(words: string | readonly string[] | null): string {
  return typeof words === 'string' ? words : (words ?? []).join('\n');
}
