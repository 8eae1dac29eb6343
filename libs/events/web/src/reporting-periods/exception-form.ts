import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { checkPeriodException } from '@turnout/events/domain';
import type { NewPeriodException, ReportingPeriod } from '@turnout/shared/api-client';
import { isoDateOf } from '@turnout/shared/kernel';
import { TRANSLATOR } from '@turnout/shared/ui';
import { codeWords, load, TextPipe } from '@turnout/shared/web-platform';
import { from } from 'rxjs';
import { EventsClient } from '../client/events-client';
import type { PeriodActions } from './period-actions';

/** Asks who or what a lock lets through, why, and until when. */
@Component({
  selector: 'tn-exception-form',
  imports: [MatButton, MatFormFieldModule, MatInput, TextPipe],
  host: { '(keydown.escape)': 'giveUp.emit()' },
  templateUrl: './exception-form.html',
  styleUrl: './period-form.scss',
})
export class ExceptionForm {
  /** Code of the project. */
  readonly project = input.required<string>();
  readonly period = input.required<ReportingPeriod>();
  readonly actions = input.required<PeriodActions>();
  readonly made = output();
  readonly giveUp = output();

  private readonly client = inject(EventsClient);
  private readonly translator = inject(TRANSLATOR);
  private readonly sendKey = crypto.randomUUID();
  private readonly isTried = signal(false);
  /** `partner:` or `event:` and what is chosen. */
  protected readonly named = signal('');
  protected readonly until = signal('');
  protected readonly reason = signal('');
  protected readonly setup = load(
    () => this.project(),
    (project) => from(this.client.setup(project)),
  );
  protected readonly events = load(
    () => ({ project: this.project(), days: { from: this.period().startsOn, to: this.period().endsOn, sort: 'startsOn' } }),
    ({ project, days }) => from(this.client.list(project, days, null, 200)),
  );
  protected readonly partners = computed(() => this.setup.value()?.partners.map(({ code }) => code) ?? []);
  private readonly draft = computed<NewPeriodException>(() => {
    const [kind, ...rest] = this.named().split(':');
    const chosen = { [kind === 'partner' ? 'partner' : 'event']: rest.join(':') };
    return { ...(this.named() === '' ? {} : chosen), until: this.until() === '' ? null : this.until(), reason: this.reason() };
  });
  protected readonly wrong = computed(() => {
    const errors = this.isTried() ? checkPeriodException(this.draft(), this.partners(), isoDateOf(new Date())) : [];
    return errors.map(({ code, params = {} }) => codeWords({ code, params, detail: null }, this.translator())).join('. ');
  });

  protected async send(): Promise<void> {
    this.isTried.set(true);
    if (this.wrong() !== '') return;
    if (await this.actions().except(this.project(), this.period().id, this.draft(), this.sendKey)) this.made.emit();
  }
}
