import { Component, computed, input, model, output } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { mdiClose, mdiPlus } from '@mdi/js';
import { EVENT_LEVELS, EVENT_SETTINGS, type PlaceKey } from '@turnout/events/domain';
import { MAX_DEPTH, PLAIN_CLAUSE } from '@turnout/impact/domain';
import type { TargetClause } from '@turnout/shared/api-client';
import { Icon } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';

/** What conditions can name, in the order in which it is offered. */
export interface ClauseChoices {
  readonly countries: readonly { readonly code: PlaceKey; readonly name: string }[];
  readonly partners: readonly { readonly code: string; readonly name: string | null }[];
  readonly periods: readonly { readonly code: string }[];
}

/** A condition that asks nothing yet. */
export const BLANK_CLAUSE: TargetClause = { ...PLAIN_CLAUSE, events: 1, clauses: [] };

/** Stands among periods for each of them. */
const EACH = '*';

type Amount = 'events' | 'participants' | 'participantsPerEvent' | 'byMonth';
type Word = 'setting' | 'level' | 'country' | 'partner' | 'audience';

/** One condition within a promise, with its parts: so many events of a kind, with so many people. */
@Component({
  selector: 'tn-clause-editor',
  imports: [Icon, MatButton, MatFormFieldModule, MatIconButton, MatInput, TextPipe],
  templateUrl: './clause-editor.html',
  styleUrl: './clause-editor.scss',
})
export class ClauseEditor {
  /** Holds a change at once, so that the next one is made on top of it however soon it follows. */
  readonly clause = model.required<TargetClause>();
  /** Its number among the others, as "2" or "2.1". */
  readonly number = input.required<string>();
  readonly choices = input.required<ClauseChoices>();

  readonly removed = output();

  protected readonly icons = { add: mdiPlus, remove: mdiClose };
  protected readonly settings = EVENT_SETTINGS;
  protected readonly levels = EVENT_LEVELS;
  protected readonly each = EACH;
  protected readonly period = computed(() => (this.clause().eachPeriod ? EACH : (this.clause().period ?? '')));
  protected readonly mayHoldParts = computed(() => this.number().split('.').length < MAX_DEPTH);
  /** Conditions that are asked stay in sight. */
  protected readonly asksMore = computed(() => {
    const { level, country, partner, audience, byMonth, participants } = this.clause();
    return this.period() !== '' || [level, country, partner, audience, byMonth, participants].some((asked) => asked !== null);
  });

  protected setWord(name: Word, word: string): void {
    this.change({ [name]: word === '' ? null : word });
  }

  protected setAmount(name: Amount, typed: number): void {
    // An empty field reads as no number: nothing was promised about it.
    this.change({ [name]: Number.isNaN(typed) ? null : typed });
  }

  protected setPeriod(word: string): void {
    this.change({ eachPeriod: word === EACH, period: word === EACH || word === '' ? null : word });
  }

  protected addPart(): void {
    this.change({ clauses: [...this.clause().clauses, BLANK_CLAUSE] });
  }

  protected changePart(at: number, part: TargetClause): void {
    this.change({ clauses: this.clause().clauses.with(at, part) });
  }

  protected removePart(at: number): void {
    this.change({ clauses: this.clause().clauses.toSpliced(at, 1) });
  }

  private change(change: Partial<TargetClause>): void {
    this.clause.update((clause) => ({ ...clause, ...change }));
  }
}
