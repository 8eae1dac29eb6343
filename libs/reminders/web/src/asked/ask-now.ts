import { Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { mdiEmailArrowRightOutline } from '@mdi/js';
import type { AskedNow as Answer } from '@turnout/shared/api-client';
import { Icon, TRANSLATOR } from '@turnout/shared/ui';
import { type Problem, ProblemView, TextPipe, toProblem } from '@turnout/shared/web-platform';
import { RemindersClient } from './reminders-client';

/** Asks those who act for a partner at once, and says who was asked and why others were not. */
@Component({
  selector: 'tn-ask-now',
  imports: [Icon, MatButton, ProblemView, TextPipe],
  template: `
    <button
      matButton="outlined"
      type="button"
      [attr.aria-label]="'reminders.ask.of' | tnText: { partner: partner() }"
      [disabled]="isBusy()"
      (click)="ask()"
      ><tn-icon [path]="icon" /> {{ 'reminders.ask.do' | tnText }}</button
    >
    <p role="status">{{ done() }}</p>
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
  /** Code of the partner. */
  readonly partner = input.required<string>();
  /** Somebody was asked: what is known of it is to be read again. */
  readonly asked = output();

  private readonly client = inject(RemindersClient);
  private readonly translator = inject(TRANSLATOR);
  protected readonly icon = mdiEmailArrowRightOutline;
  protected readonly isBusy = signal(false);
  protected readonly done = signal('');
  protected readonly problem = signal<Problem | null>(null);
  private key = crypto.randomUUID();

  protected async ask(): Promise<void> {
    this.isBusy.set(true);
    try {
      this.done.set(this.#words(await this.client.ask(this.project(), this.partner(), this.key)));
      this.problem.set(null);
      this.key = crypto.randomUUID();
      this.asked.emit();
    } catch (failure) {
      this.problem.set(toProblem(failure));
    }
    this.isBusy.set(false);
  }

  #words({ people }: Answer): string {
    const { text } = this.translator();
    const said = (isAsked: boolean): string[] =>
      people.filter(({ state }) => (state === 'asked') === isAsked).map(({ name, state }) => text(`reminders.ask.${state}`, { name }));
    const [asked, others] = [said(true), said(false)];
    return text('reminders.ask.done', { asked: asked.length, names: asked.join(', '), others: others.length, why: others.join(', ') });
  }
}
