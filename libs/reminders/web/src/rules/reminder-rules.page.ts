import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { checkReminderRules, MISSING_KINDS, type MissingKind } from '@turnout/reminders/domain';
import { formatWeekday } from '@turnout/shared/i18n';
import { addDays, type FieldError, isoDate } from '@turnout/shared/kernel';
import { PageHeader, Skeleton, TRANSLATOR } from '@turnout/shared/ui';
import { load, Notifications, type Problem, ProblemView, TextPipe, toProblem } from '@turnout/shared/web-platform';
import { RemindersClient } from '../asked/reminders-client';
import { fillForm, rulesForm, rulesIn } from './rules-form';

/** Some Monday. */
const MONDAY = isoDate('2018-01-01');

/** What a project asks its partners for, by when, and whether it writes to them. */
@Component({
  selector: 'tn-reminder-rules-page',
  imports: [
    ...[MatButton, MatCheckbox, MatFormFieldModule, MatInputModule],
    ...[PageHeader, ProblemView, ReactiveFormsModule, Skeleton, TextPipe],
  ],
  templateUrl: './reminder-rules.page.html',
  styleUrl: './reminder-rules.page.scss',
})
export class ReminderRulesPage {
  /** Code of the project, from the address. */
  readonly project = input.required<string>();

  private readonly client = inject(RemindersClient);
  private readonly translator = inject(TRANSLATOR);
  private readonly notifications = inject(Notifications);
  protected readonly rules = load(
    () => this.project(),
    (project) => this.client.rules(project),
  );
  protected readonly form = rulesForm();
  protected readonly kinds = MISSING_KINDS;
  protected readonly zones = Intl.supportedValuesOf('timeZone').filter((zone) => /^(?:Europe|Atlantic)\//u.test(zone));
  protected readonly hours = Array.from({ length: 24 }, (_, hour) => ({ hour, words: `${String(hour).padStart(2, '0')}:00` }));
  protected readonly weekdays = computed(() =>
    Array.from({ length: 7 }, (_, day) => ({ day: day + 1, words: formatWeekday(addDays(MONDAY, day), this.translator().locale, 'long') })),
  );
  protected readonly isBusy = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  private readonly wrong = signal<readonly FieldError[]>([]);
  /** What was sent last, and of which project. */
  private sent = { project: '', rules: '' };

  constructor() {
    effect(() => {
      const rules = this.rules.value();
      // What was typed since it was sent stays, to be saved the next time.
      const isTypedOn = this.sent.project === this.project() && JSON.stringify(rulesIn(this.form)) !== this.sent.rules;
      if (rules && !isTypedOn) fillForm(this.form, rules);
    });
  }

  protected kindKey(kind: MissingKind) {
    return `reminders.kind.${kind}` as const;
  }

  protected sinceKey(kind: MissingKind) {
    return `reminders.rules.since.${kind === 'returned' || kind === 'findings' ? kind : 'event'}` as const;
  }

  /** What is wrong about a field, in words. */
  protected wordsAt(pointer: string): string | null {
    const error = this.wrong().find((each) => each.pointer === pointer);
    return error ? (this.translator().find(`error.${error.code}`, error.params) ?? null) : null;
  }

  protected async save(): Promise<void> {
    const [given, current] = [rulesIn(this.form), this.rules.value()];
    this.wrong.set(checkReminderRules(given));
    if (this.wrong().length > 0 || !current || this.isBusy()) return;
    this.isBusy.set(true);
    this.sent = { project: this.project(), rules: JSON.stringify(given) };
    try {
      this.rules.set(await this.client.changeRules(this.project(), current.version, given));
      this.problem.set(null);
      this.notifications.say(this.translator().text('reminders.rules.saved'));
    } catch (failure) {
      this.problem.set(toProblem(failure));
    }
    this.isBusy.set(false);
  }
}
