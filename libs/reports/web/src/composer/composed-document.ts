import { inject, Injectable, signal } from '@angular/core';
import type { ReportDocument } from '@turnout/reports/document';
import { type Problem, toProblem } from '@turnout/shared/web-platform';
import { CompositionsClient, type Contradiction, type KeptComposition } from './compositions-client';

/** How the comparison of the texts with the records stands. */
export type CheckState = 'waiting' | 'made' | 'failed';

/** What comes of a composition: the document of now, and where its texts contradict the records. */
@Injectable()
export class ComposedDocument {
  private readonly client = inject(CompositionsClient);
  private asked = 0;

  readonly document = signal<ReportDocument | null>(null);
  readonly contradictions = signal<readonly Contradiction[]>([]);
  readonly check = signal<CheckState>('waiting');
  /** Why it could not be composed. */
  readonly problem = signal<Problem | null>(null);

  /** A contradiction was put right; whether that is so the next check says. */
  settle(contradiction: Contradiction): void {
    this.contradictions.update((all) => all.filter((each) => each !== contradiction));
  }

  clear(): void {
    this.asked += 1;
    this.document.set(null);
    this.contradictions.set([]);
    this.check.set('waiting');
    this.problem.set(null);
  }

  /** Composes and checks what is kept now; an older answer that comes later is let go. It never rejects. */
  async compose(project: string, { id }: Pick<KeptComposition, 'id'>): Promise<void> {
    const number = (this.asked += 1);
    const isLatest = (): boolean => number === this.asked;
    this.check.set('waiting');
    const check = this.client.contradictions(project, id).catch(() => null);
    try {
      const document = await this.client.document(project, id);
      if (!isLatest()) return;
      this.document.set(document);
      this.problem.set(null);
    } catch (failure) {
      if (isLatest()) this.problem.set(toProblem(failure));
    }
    const contradictions = await check;
    if (!isLatest()) return;
    this.check.set(contradictions ? 'made' : 'failed');
    if (contradictions) this.contradictions.set(contradictions);
  }
}
