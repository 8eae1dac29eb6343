import { Component, computed, DestroyRef, ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { mdiEmailArrowRightOutline } from '@mdi/js';
import { TAKE_BACK_MS } from '@turnout/reminders/domain';
import type { AskedNow as Answer, AskingUndone } from '@turnout/shared/api-client';
import { Icon, TRANSLATOR } from '@turnout/shared/ui';
import { type Problem, ProblemView, TextPipe, toProblem } from '@turnout/shared/web-platform';
import { askedWords, askLabel, undoneWords } from './asking-words';
import { RemindersClient } from './reminders-client';
import { UndoAsking } from './undo-asking';

/** Asks those who act for a partner at once, says who was asked and why others were not, and lets it be taken back while the mails wait. */
@Component({
  selector: 'tn-ask-now',
  imports: [Icon, MatButton, ProblemView, TextPipe, UndoAsking],
  template: `
    <button #button matButton="outlined" type="button" [attr.aria-label]="label()" [disabled]="isBusy()" (click)="ask()"
      ><tn-icon [path]="icon" /> {{ 'reminders.ask.do' | tnText }}</button
    >
    <p role="status">{{ done() }}</p>
    @if (waiting(); as each) {
      <tn-undo-asking [asking]="each.asking" [people]="each.people" [project]="project()" (undone)="takenBack($event)" />
    }
    @if (problem(); as failed) {
      <tn-problem [problem]="failed" (retry)="ask()" />
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--tn-space-2);
      align-items: center;
    }
    p {
      color: var(--tn-ink-muted);
      font-size: var(--tn-text-sm);
    }
    p:empty {
      display: none;
    }
    tn-problem {
      flex-basis: 100%;
    }
  `,
})
export class AskNow {
  readonly project = input.required<string>();
  /** Code of the partner, or that nobody leads. */
  readonly partner = input.required<string>();
  /** Somebody was asked, or was not after all: what is known of it is to be read again. */
  readonly asked = output();

  private readonly client = inject(RemindersClient);
  private readonly translator = inject(TRANSLATOR);
  private readonly button = viewChild.required<unknown, ElementRef<HTMLButtonElement>>('button', { read: ElementRef });
  protected readonly icon = mdiEmailArrowRightOutline;
  protected readonly label = computed(() => askLabel(this.partner(), this.translator()));
  protected readonly isBusy = signal(false);
  protected readonly done = signal('');
  protected readonly problem = signal<Problem | null>(null);
  /** What can be taken back still. */
  protected readonly waiting = signal<{ readonly asking: string; readonly people: number } | null>(null);
  private key = crypto.randomUUID();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  protected async ask(): Promise<void> {
    this.isBusy.set(true);
    try {
      this.#show(await this.client.ask(this.project(), this.partner(), this.key));
      this.problem.set(null);
      this.key = crypto.randomUUID();
      this.asked.emit();
    } catch (failure) {
      this.problem.set(toProblem(failure));
    }
    this.isBusy.set(false);
  }

  /** The button that was pressed is gone: the one beside it is next. */
  protected takenBack(undone: AskingUndone): void {
    this.#wait(null);
    this.done.set(undoneWords(undone, this.translator()));
    this.button().nativeElement.focus();
    this.asked.emit();
  }

  #show(answer: Answer): void {
    const people = answer.people.filter(({ state }) => state === 'asked').length;
    this.done.set(askedWords(answer, this.translator()));
    this.#wait(answer.asking === null ? null : { asking: answer.asking, people });
  }

  #wait(waiting: ReturnType<AskNow['waiting']>): void {
    clearTimeout(this.timer);
    this.waiting.set(waiting);
    if (waiting) this.timer = setTimeout(() => this.waiting.set(null), TAKE_BACK_MS);
  }
}
