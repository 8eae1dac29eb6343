import { computed, effect, inject, Injectable, signal } from '@angular/core';
import { form, submit, validateTree, type ValidationError } from '@angular/forms/signals';
import { SessionStore } from '@turnout/accounts/web';
import type { ErrorParams, FieldError } from '@turnout/shared/kernel';
import { TRANSLATOR } from '@turnout/shared/ui';
import { type DraftKey, DraftStore, type Problem, toProblem } from '@turnout/shared/web-platform';
import { settingDifferences } from './setting-differences';
import type { SettingField } from './setting-field';
import { changedFacts, factsOf, isSameValues, mergedValues, type SettingFacts, type SettingValues, valuesOf } from './setting-values';

/** Shape of the drafts: raise it when it changes. */
const DRAFT_VERSION = 1;

/** Something that is set up, as the API gives it. */
export interface Setting {
  readonly version: number;
}

/** What a filling of a form starts from, and what it asks of its surroundings. */
export interface SettingStart<T extends Setting = Setting> {
  /** Code of the project; empty for what stands outside projects. */
  readonly project: string;
  /** Name of the form, and of what it changes: the place of its draft. */
  readonly form: string;
  readonly fields: readonly SettingField[];
  /** What is changed; `null` when something is added. */
  readonly original: T | null;
  /** What stands in the form of something new. */
  readonly initial?: object;
  /** The rules. */
  readonly check: (facts: SettingFacts) => readonly FieldError[];
  /** Sends what was typed: everything of something new, else the changes of the version. */
  readonly save: (facts: SettingFacts, original: T | null, sendKey: string) => Promise<T>;
  /** Lets fields follow what was typed into others. */
  readonly follow?: (before: SettingValues, now: SettingValues) => SettingValues;
  /** What is stored now; asked when somebody else was faster. */
  readonly reread?: () => Promise<T>;
}

/** A wrong field, with what its message is filled with. */
export interface SettingError extends ValidationError.WithOptionalFieldTree {
  readonly params: ErrorParams;
  readonly detail: string | null;
  /** Entry of a list that is wrong, from 0. */
  readonly entry: number | null;
}

/** One filling of a form about a setting: what is typed, what the rules say about it, and how saving went. */
@Injectable()
export class SettingFormStore {
  private readonly drafts = inject(DraftStore);
  private readonly session = inject(SessionStore);
  private readonly translator = inject(TRANSLATOR);

  private readonly started = signal<SettingStart | null>(null);
  private readonly values = signal<Record<string, string>>({});
  private readonly theirs = signal<Setting | null>(null);
  private sendKey = '';
  private before: SettingValues = {};

  /** When the draft now in the form was kept; `null` for a form that was begun just now. */
  readonly restoredAt = signal<string | null>(null);
  readonly problem = signal<Problem | null>(null);
  readonly hasConflict = computed(() => this.theirs() !== null);
  readonly form = form(this.values, (path) => {
    validateTree(path, ({ fieldTree, value }) => {
      const start = this.started();
      const errors = start?.check(factsOf(start.fields, value())) ?? [];
      return errors.map(({ pointer, code, params = {} }) =>
        this.errorAt(fieldTree as typeof this.form, pointer, { code, params, detail: null }),
      );
    });
  });

  private readonly base = computed(() => {
    const start = this.started();
    return start ? valuesOf(start.fields, start.original ?? start.initial ?? {}) : {};
  });
  readonly isTouched = computed(() => !isSameValues(this.base(), this.values()));
  /** What would be saved: what the person typed, on top of what was saved meanwhile. */
  private readonly merged = computed(() => mergedValues(this.base(), this.values(), this.inFields(this.theirs())));
  readonly differences = computed(() => {
    const [start, theirs] = [this.started(), this.theirs()];
    return start && theirs ? settingDifferences(start.fields, this.inFields(theirs), this.merged(), this.translator()) : [];
  });

  constructor() {
    effect(() => {
      const [start, values] = [this.started(), this.values()];
      if (!start) return;
      this.follow(start, values);
      if (this.isTouched()) this.drafts.keep(this.keyOf(start), DRAFT_VERSION, { base: this.base(), values });
      else this.drafts.discard(this.keyOf(start));
    });
  }

  /** Begins a filling, with what was typed before where a draft of it was kept. */
  begin(start: SettingStart): void {
    this.started.set(start);
    const kept = this.drafts.find(this.keyOf(start), DRAFT_VERSION);
    const draft = kept ? readDraft(kept.content, this.base()) : null;
    this.restoredAt.set(draft ? (kept?.keptAt ?? null) : null);
    this.settle(draft ? mergedValues(draft.base, draft.values, this.base()) : this.base());
  }

  /** Throws away what was typed. */
  discard(): void {
    const start = this.started();
    if (start) this.drafts.discard(this.keyOf(start));
    this.restoredAt.set(null);
    this.settle(this.base());
  }

  /** Saves; what was stored, or `null` where something stood in the way, which the form then says. */
  async save(): Promise<Setting | null> {
    const start = this.started();
    if (!start) return null;
    let saved: Setting | null = null;
    // What follows from the last key is saved with it, even where that key is not drawn yet.
    this.follow(start, this.values());
    const sent = this.values();
    this.problem.set(null);
    await submit(this.form, async (tree) => {
      try {
        saved = await this.send(start);
        return null;
      } catch (failure) {
        return this.refused(toProblem(failure), start, tree);
      }
    });
    // What was typed since it was sent stays a draft, and stands in the form of the next version.
    const isNew = start.original === null;
    if (saved && (isNew || isSameValues(sent, this.values()))) this.discard();
    return saved;
  }

  /** Goes on with what the person typed, as a change of what was saved meanwhile. */
  keepMine(): void {
    this.goOn(this.merged());
  }

  /** Goes on with what was saved meanwhile. */
  takeTheirs(): void {
    this.goOn(this.inFields(this.theirs()));
  }

  private follow({ follow }: SettingStart, values: SettingValues): void {
    const followed = follow?.(this.before, values) ?? values;
    this.before = followed;
    if (!isSameValues(followed, values)) this.values.set({ ...followed });
  }

  private goOn(values: SettingValues): void {
    const theirs = this.theirs();
    this.started.update((start) => start && theirs && { ...start, original: theirs });
    this.settle(values);
  }

  private settle(values: SettingValues): void {
    this.theirs.set(null);
    this.problem.set(null);
    this.sendKey = crypto.randomUUID();
    this.before = values;
    this.values.set({ ...values });
    this.form().reset({ ...values });
  }

  private send({ fields, original, save }: SettingStart): Promise<Setting> {
    const facts = factsOf(fields, this.values());
    return save(original ? changedFacts(factsOf(fields, this.base()), facts) : facts, original, this.sendKey);
  }

  private async refused(problem: Problem, { reread }: SettingStart, tree: typeof this.form): Promise<SettingError[]> {
    if (problem.status === 412 && reread) {
      const theirs = await reread().catch(() => null);
      this.theirs.set(theirs);
      if (theirs) return [];
    }
    if (problem.code === 'idempotency.key-reused') this.sendKey = crypto.randomUUID();
    if (problem.fields.length === 0) this.problem.set(problem);
    return problem.fields.map((field) => this.errorAt(tree, field.pointer, field));
  }

  private errorAt(
    tree: typeof this.form,
    pointer: string,
    { code, params, detail }: { readonly code: string; readonly params: ErrorParams; readonly detail: string | null },
  ): SettingError {
    const [, name = '', entry] = pointer.split('/');
    const about = { kind: code, params, detail, entry: entry === undefined ? null : Number(entry) };
    return { ...about, fieldTree: tree[name] ?? tree };
  }

  private inFields(facts: Setting | null): SettingValues {
    return valuesOf(this.started()?.fields ?? [], facts ?? {});
  }

  private keyOf({ project, form: name }: SettingStart): DraftKey {
    return { account: this.session.account()?.id ?? '', project, form: name };
  }
}

/** A kept filling, if it is one of a form with these fields. */
function readDraft(content: unknown, blank: SettingValues): { readonly base: SettingValues; readonly values: SettingValues } | null {
  const { base, values } = (content ?? {}) as { readonly base?: SettingValues; readonly values?: SettingValues };
  if (!base || !values) return null;
  const read = (kept: SettingValues): SettingValues =>
    Object.fromEntries(Object.entries(blank).map(([name, text]) => [name, typeof kept[name] === 'string' ? kept[name] : text]));
  return { base: read(base), values: read(values) };
}
