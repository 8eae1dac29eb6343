import { inject, Injectable, signal } from '@angular/core';
import { SessionStore } from '@turnout/accounts/web';
import { type BriefReport, readBriefReport } from '@turnout/events/domain';
import { type DraftKey, DraftStore } from '@turnout/shared/web-platform';

/** What was typed, and what stood there before. */
export interface TypedReport {
  readonly report: BriefReport;
  readonly base: BriefReport;
}

const VERSION = 1;

/** Keeps a report that is being written in this browser until it is saved or thrown away. */
@Injectable()
export class ReportDraft {
  private readonly drafts = inject(DraftStore);
  private readonly session = inject(SessionStore);
  private key: DraftKey | null = null;

  private readonly restored = signal<string | null>(null);
  /** When the draft now in the fields was kept, ISO 8601; `null` for what was begun just now. */
  readonly restoredAt = this.restored.asReadonly();

  open(project: string, event: string): TypedReport | null {
    this.key = { account: this.session.account()?.id ?? '', project, form: `brief-report:${event}` };
    const kept = this.drafts.find(this.key, VERSION);
    const typed = kept ? readTyped(kept.content) : null;
    this.restored.set(typed ? (kept?.keptAt ?? null) : null);
    return typed;
  }

  keep(typed: TypedReport): void {
    if (this.key) this.drafts.keep(this.key, VERSION, typed);
  }

  discard(): void {
    if (this.key) this.drafts.discard(this.key);
    this.restored.set(null);
  }
}

function readTyped(content: unknown): TypedReport | null {
  if (typeof content !== 'object' || content === null) return null;
  const { report, base } = content as Partial<TypedReport>;
  if (!report || !base) return null;
  return { report: readBriefReport(report).report, base: readBriefReport(base).report };
}
