import { inject, Injectable, signal } from '@angular/core';
import {
  addPeriodException,
  Api,
  deletePeriodException,
  lockReportingPeriod,
  type NewPeriodException,
  type ReportingPeriod,
  unlockReportingPeriod,
} from '@turnout/shared/api-client';
import { TRANSLATOR } from '@turnout/shared/ui';
import { codeWords, toProblem } from '@turnout/shared/web-platform';

/** What can be done with a reporting period; each says whether it was done, and otherwise keeps why not. */
@Injectable()
export class PeriodActions {
  private readonly api = inject(Api);
  private readonly translator = inject(TRANSLATOR);

  readonly isBusy = signal(false);
  /** Why the last one was not done. */
  readonly refusal = signal<string | null>(null);

  forget(): void {
    this.refusal.set(null);
  }

  lock(project: string, { id, version }: ReportingPeriod, reason: string): Promise<boolean> {
    return this.attempt(() => this.api.invoke(lockReportingPeriod, { project, id, 'If-Match': `"${version}"`, body: { reason } }));
  }

  unlock(project: string, { id, version }: ReportingPeriod, reason: string): Promise<boolean> {
    return this.attempt(() => this.api.invoke(unlockReportingPeriod, { project, id, 'If-Match': `"${version}"`, body: { reason } }));
  }

  except(project: string, id: string, body: NewPeriodException, sendKey: string): Promise<boolean> {
    return this.attempt(() => this.api.invoke(addPeriodException, { project, id, 'Idempotency-Key': sendKey, body }));
  }

  endException(project: string, id: string, exception: string): Promise<boolean> {
    return this.attempt(() => this.api.invoke(deletePeriodException, { project, id, exception }));
  }

  private async attempt(act: () => Promise<unknown>): Promise<boolean> {
    if (this.isBusy()) return false;
    this.isBusy.set(true);
    this.refusal.set(null);
    try {
      await act();
      return true;
    } catch (failure) {
      const problem = toProblem(failure);
      const wrong = problem.fields.length > 0 ? problem.fields : [problem];
      this.refusal.set(wrong.map((each) => codeWords(each, this.translator())).join('. '));
      return false;
    } finally {
      this.isBusy.set(false);
    }
  }
}
