import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import { type Composition, defaultComposition, readComposition } from '@turnout/reports/definitions';
import { Connection, isUnreachable, type Problem, toProblem } from '@turnout/shared/web-platform';
import { changedParts, isSame, onTop } from './composition/merge-compositions';
import { Past } from './composition/past';
import { CompositionDraft } from './composition-draft';
import { ComposedDocument } from './composed-document';
import { CompositionsClient, type KeptComposition } from './compositions-client';

/** How long nothing is changed before it is saved, in milliseconds. */
const PAUSE_MS = 700;

/** What has become of the latest changes. `wrong`: they cannot be kept as they are; `away`: they wait for the network. */
export type SavingState = 'saved' | 'unsaved' | 'saving' | 'away' | 'wrong' | 'refused' | 'conflict';

/** A report that is being composed: what is kept of it, and what stands on the page. */
@Injectable()
export class ComposerStore {
  private readonly client = inject(CompositionsClient);
  private readonly connection = inject(Connection);
  private readonly draft = inject(CompositionDraft);
  readonly composed = inject(ComposedDocument);
  private readonly past = new Past<Composition>(defaultComposition('global-report', 'en'));
  private place = { project: '', id: '' };
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The saving that is under way; `null` while there is none. */
  private underWay: Promise<boolean> | null = null;

  /** What the server keeps; `null` while it is on its way. */
  readonly kept = signal<KeptComposition | null>(null);
  /** Why it could not be read. */
  readonly failure = signal<Problem | null>(null);
  /** Why it could not be saved. */
  readonly problem = signal<Problem | null>(null);
  /** What somebody else saved meanwhile. */
  readonly conflict = signal<KeptComposition | null>(null);
  private readonly isSaving = signal(false);

  /** What stands on the page. */
  readonly composition = this.past.value;
  readonly canUndo = this.past.canUndo;
  readonly canRedo = this.past.canRedo;
  /** The same as the server would keep it, and what is wrong with it. */
  private readonly settled = computed(() => readComposition(this.composition(), ''));
  readonly errors = computed(() => this.settled().errors);
  readonly isChanged = computed(() => {
    const kept = this.kept();
    return kept !== null && !isSame(this.settled().composition, kept.composition);
  });
  readonly mayChange = computed(() => this.kept()?.may.change ?? false);
  readonly saving = computed((): SavingState => {
    const problem = this.problem();
    if (this.conflict()) return 'conflict';
    if (this.isSaving()) return 'saving';
    if (!this.isChanged()) return 'saved';
    if (this.errors().length > 0) return 'wrong';
    if (problem) return isUnreachable(problem) ? 'away' : 'refused';
    return 'unsaved';
  });
  readonly differences = computed(() => {
    const [kept, theirs] = [this.kept(), this.conflict()];
    if (!kept || !theirs) return [];
    const mine = onTop(kept.composition, this.composition(), theirs.composition);
    return changedParts(theirs.composition, mine).map((part) => ({ part, theirs: theirs.composition, mine }));
  });

  constructor() {
    effect(() => {
      const isAway = this.connection.isAway();
      if (!isAway) untracked(() => void this.save());
    });
  }

  async open(project: string, id: string): Promise<void> {
    clearTimeout(this.timer);
    this.place = { project, id };
    this.kept.set(null);
    this.composed.clear();
    await this.load();
    const unsaved = this.draft.open(project, id);
    const kept = this.kept();
    if (unsaved && kept) this.change(onTop(unsaved.base, unsaved.mine, kept.composition));
  }

  async load(): Promise<void> {
    const { project, id } = this.place;
    this.failure.set(null);
    try {
      const kept = await this.client.read(project, id);
      if (id !== this.place.id) return;
      this.begin(kept);
      void this.compose();
    } catch (failure) {
      this.failure.set(toProblem(failure));
    }
  }

  /** Takes a change, keeps it in this browser, and saves it when nothing more follows. @param about see {@link Past.change} */
  change(composition: Composition, about: string | null = null): void {
    if (isSame(composition, this.composition())) return;
    this.past.change(composition, about);
    this.changed();
  }

  /** The next change is one of its own. */
  seal(): void {
    this.past.seal();
  }

  undo(): void {
    this.past.undo();
    this.changed();
  }

  redo(): void {
    this.past.redo();
    this.changed();
  }

  /** Saves what was changed, at once. @returns whether all of it is saved */
  save(): Promise<boolean> {
    clearTimeout(this.timer);
    // Whoever asks while it is under way waits for it: it goes on until nothing is left to be saved.
    this.underWay ??= this.saveAll().finally(() => (this.underWay = null));
    return this.underWay;
  }

  private async saveAll(): Promise<boolean> {
    const kept = this.kept();
    if (!kept || this.conflict() || !this.isChanged() || this.errors().length > 0) return !this.isChanged();
    const { project, id } = this.place;
    this.isSaving.set(true);
    this.problem.set(null);
    try {
      this.kept.set(await this.client.save(project, id, kept.version, this.settled().composition));
      if (!this.isChanged()) this.draft.discard();
    } catch (failure) {
      await this.refused(toProblem(failure));
      return false;
    } finally {
      this.isSaving.set(false);
    }
    // What was changed while it was on its way goes next.
    if (this.isChanged()) return this.saveAll();
    void this.compose();
    return true;
  }

  /** Goes on with what stands here, as a change of what was saved meanwhile. */
  keepMine(): void {
    const [kept, theirs] = [this.kept(), this.conflict()];
    if (!kept || !theirs) return;
    const mine = onTop(kept.composition, this.composition(), theirs.composition);
    this.kept.set(theirs);
    this.conflict.set(null);
    this.past.change(mine);
    void this.save();
  }

  /** Goes on with what was saved meanwhile; what stood here can still be brought back by undoing. */
  takeTheirs(): void {
    const theirs = this.conflict();
    if (!theirs) return;
    this.kept.set(theirs);
    this.conflict.set(null);
    this.past.change(theirs.composition);
    this.draft.discard();
    void this.compose();
  }

  private changed(): void {
    const kept = this.kept();
    if (kept) this.draft.keep({ mine: this.composition(), base: kept.composition });
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), PAUSE_MS);
  }

  private begin(kept: KeptComposition): void {
    this.kept.set(kept);
    this.conflict.set(null);
    this.problem.set(null);
    this.past.begin(kept.composition);
  }

  /** Has the document composed anew, and what is written in it checked. */
  compose(): Promise<void> {
    return this.composed.compose(this.place.project, this.place);
  }

  private async refused(problem: Problem): Promise<void> {
    if (problem.status !== 412) {
      this.problem.set(problem);
      return;
    }
    const { project, id } = this.place;
    try {
      this.conflict.set(await this.client.read(project, id));
    } catch {
      this.problem.set(problem);
    }
  }
}
