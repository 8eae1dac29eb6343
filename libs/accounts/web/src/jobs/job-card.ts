import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Api, runJob, type ScheduledJob } from '@turnout/shared/api-client';
import { StatusBadge, TRANSLATOR } from '@turnout/shared/ui';
import { InstantPipe, Notifications, type Problem, ProblemView, TextPipe, toProblem } from '@turnout/shared/web-platform';
import { countWords, durationWords, RUN_TONES, scheduleWords, troubleWords } from './job-words';

/** So many runs are shown until somebody asks for all. */
const SHOWN_AT_ONCE = 3;

/** One job: what it does, when, how it went, and a button that has it done now. */
@Component({
  selector: 'tn-job-card',
  imports: [InstantPipe, MatButton, ProblemView, StatusBadge, TextPipe],
  templateUrl: './job-card.html',
  styleUrl: './job-card.scss',
})
export class JobCard {
  readonly job = input.required<ScheduledJob>();
  /** There is a run more. */
  readonly changed = output();

  private readonly api = inject(Api);
  private readonly notifications = inject(Notifications);
  private readonly translator = inject(TRANSLATOR);

  protected readonly title = computed(() => this.translator().text(`accounts.jobs.job.${this.job().name}.title`));
  protected readonly does = computed(() => this.translator().text(`accounts.jobs.job.${this.job().name}.does`));
  protected readonly schedule = computed(() => scheduleWords(this.job().schedule, this.translator()));
  protected readonly showsAll = signal(false);
  protected readonly runs = computed(() => {
    const translator = this.translator();
    return this.job()
      .runs.slice(0, this.showsAll() ? undefined : SHOWN_AT_ONCE)
      .map((run) => ({
        ...run,
        words: translator.text(`accounts.jobs.state.${run.state}`),
        tone: RUN_TONES[run.state],
        did: countWords(run, translator),
        took: durationWords(run, translator),
        trouble: troubleWords(run, translator),
      }));
  });
  protected readonly isAsking = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  protected async run(): Promise<void> {
    if (this.isAsking()) return;
    this.isAsking.set(true);
    this.problem.set(null);
    try {
      await this.api.invoke(runJob, { name: this.job().name });
      this.notifications.say(this.translator().text('accounts.jobs.asked'));
      this.changed.emit();
    } catch (failure) {
      this.problem.set(toProblem(failure));
    } finally {
      this.isAsking.set(false);
    }
  }
}
