import { Component, computed, effect, type ElementRef, inject, input, signal, untracked, viewChild } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import type { Decision, Question } from '@turnout/events/domain';
import { TRANSLATOR } from '@turnout/shared/ui';
import { codeWords, narrowWindow, Notifications, pageKeys, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { firstValueFrom } from 'rxjs';
import { LineHeights } from '../../list/line-heights';
import type { ProjectSetup } from '../../setup/project-setup';
import { ImportCards } from '../cards/import-cards';
import type { ImportDraft } from '../client/import-wire';
import { GridCursor } from '../grid/grid-cursor';
import { gridFields } from '../grid/grid-field';
import { GridTools } from '../grid/grid-tools';
import { ImportGrid, type RowsSet } from '../grid/import-grid';
import { RowPanel } from '../grid/row-panel';
import { isAnswerTo } from '../questions/other-answer';
import { QuestionList } from '../questions/question-list';
import { ReadingPanel } from '../reading/reading-panel';
import { CommitBar } from './commit-bar';
import { DecisionList } from './decision-list';
import { FollowProgress } from './follow-progress';
import { ImportStore } from './import.store';
import { LeaveOut } from './leave-out';
import { RowList } from './row-list';
import { UnderstoodLine } from './understood-line';

/** What was understood of a table: the questions, how it was read, every row, and what storing it will do. */
@Component({
  selector: 'tn-understood-step',
  imports: [
    CommitBar,
    DecisionList,
    GridTools,
    ImportCards,
    ImportGrid,
    ProblemView,
    QuestionList,
    ReadingPanel,
    RowPanel,
    TextPipe,
    UnderstoodLine,
  ],
  providers: [FollowProgress, GridCursor, LineHeights, RowList],
  templateUrl: './understood-step.html',
  styleUrl: './understood-step.scss',
})
export class UnderstoodStep {
  readonly project = input.required<string>();
  readonly draft = input.required<ImportDraft>();
  readonly setup = input.required<ProjectSetup>();

  protected readonly store = inject(ImportStore);
  protected readonly list = inject(RowList);
  protected readonly following = inject(FollowProgress);
  private readonly cursor = inject(GridCursor);
  private readonly dialog = inject(MatDialog);
  private readonly notifications = inject(Notifications);
  private readonly translator = inject(TRANSLATOR);
  private readonly rows = viewChild.required<ElementRef<HTMLElement>>('rows');
  private readonly grid = viewChild(ImportGrid);
  private readonly cards = viewChild(ImportCards);

  protected readonly isCommitting = signal(false);
  protected readonly isNarrow = narrowWindow();
  /** Rows that are in the way, each with its column and what is wrong there. */
  protected readonly refusals = computed(() =>
    (this.store.problem()?.fields ?? []).map((field) => field.detail ?? codeWords(field, this.translator())),
  );
  protected readonly hasDecisions = computed(() => this.draft().decisions.length > 0);

  constructor() {
    pageKeys({ keys: ['mod+z'], words: 'events.import.keys.undo', run: () => void this.undoLast() });
    effect(() => {
      const draft = this.draft();
      untracked(() => {
        this.list.take(this.project(), draft);
        const fields = gridFields(draft.columns, draft.rows);
        // A column that was worth showing stays where it is.
        const before = this.cursor.fields();
        this.cursor.fields.set(before.length > 0 && fields.every((field) => before.includes(field)) ? before : fields);
      });
    });
  }

  protected decide(decisions: readonly Decision[]): void {
    void this.store.decide(...decisions);
  }

  protected set({ rows, settings }: RowsSet): void {
    if (rows.length > 0) this.decide(settings.map((setting) => ({ kind: 'set', rows, ...setting })));
  }

  protected keep(rows: readonly number[]): void {
    this.decide([{ kind: 'keep', rows }]);
  }

  protected async leave(rows: readonly number[]): Promise<void> {
    const asking = this.dialog.open<LeaveOut, readonly number[], string>(LeaveOut, { data: rows, width: '28rem' });
    const reason = await firstValueFrom(asking.beforeClosed());
    if (reason?.trim()) this.decide([{ kind: 'skip', rows, reason: reason.trim() }]);
  }

  /** Takes back what a question was answered with. */
  protected async reopen(question: Question): Promise<void> {
    const indexes = this.draft().decisions.flatMap((decision, index) => (isAnswerTo(question, decision) ? [index] : []));
    if (indexes.length > 0) await this.store.withdraw(indexes);
  }

  /** With what is said about them below, and what storing does. */
  private bringRows(): void {
    this.rows().nativeElement.scrollIntoView({ block: 'start' });
  }

  /** Brings a row into sight, whatever was shown before. */
  protected show(number: number): void {
    if (this.list.selection().state !== null) this.list.show({ ...this.list.selection(), state: null });
    const row = this.list.rows().findIndex((each) => each.row === number);
    if (row < 0) return;
    if (this.isNarrow()) return this.cards()?.focus(row);
    this.bringRows();
    this.grid()?.focus({ row, column: 1 });
  }

  protected nextProblem(): void {
    const found = this.cursor.nextProblem(1) ?? this.cursor.nextProblem(1, { row: 0, column: -1 });
    if (!found) return;
    if (this.isNarrow()) return this.cards()?.focus(found.row);
    this.bringRows();
    this.grid()?.focus(found);
  }

  protected async commit(): Promise<void> {
    this.isCommitting.set(true);
    const { id } = this.draft();
    await this.following.during(this.project(), id, this.store.commit());
    this.isCommitting.set(false);
  }

  protected reload(): void {
    this.store.forget();
    void this.store.reload();
  }

  private async undoLast(): Promise<void> {
    const count = await this.store.undoLast();
    if (count > 0) this.notifications.say(this.translator().text('events.import.undone-decision', { count }));
  }
}
