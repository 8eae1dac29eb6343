import { Component, computed, input, output } from '@angular/core';
import type { Decision, Question } from '@turnout/events/domain';
import { TextPipe } from '@turnout/shared/web-platform';
import type { ProjectSetup } from '../../setup/project-setup';
import { isAnswerTo } from './other-answer';
import { QuestionCard } from './question-card';

/** What has to be decided, open questions before those that are answered. */
@Component({
  selector: 'tn-question-list',
  imports: [QuestionCard, TextPipe],
  template: `
    @if (open().length > 0) {
      <h2>{{ 'events.import.question.title' | tnText: { count: open().length } }}</h2>
      <p class="lead">{{ 'events.import.question.lead' | tnText }}</p>
      <div class="cards">
        @for (question of open(); track question.id) {
          <tn-question-card [question]="question" [setup]="setup()" (decided)="decided.emit($event)" (shown)="shown.emit($event)" />
        }
      </div>
    }
    @if (answered().length > 0) {
      <div class="settled">
        @for (question of answered(); track question.id) {
          <tn-question-card
            [question]="question"
            [setup]="setup()"
            [canReopen]="hasAnswer(question)"
            (reopened)="reopened.emit(question)"
          />
        }
      </div>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--tn-space-3);
    }
    h2 {
      font-size: var(--tn-text-lg);
    }
    .lead {
      max-inline-size: var(--tn-measure);
      color: var(--tn-ink-muted);
    }
    .cards {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr));
      gap: var(--tn-space-3);
    }
    .settled {
      display: grid;
      gap: var(--tn-space-1);
    }
  `,
})
export class QuestionList {
  readonly questions = input.required<readonly Question[]>();
  /** Those the server knows: what is on its way cannot be taken back yet. */
  readonly decisions = input.required<readonly Decision[]>();
  readonly setup = input.required<ProjectSetup>();
  readonly decided = output<readonly Decision[]>();
  readonly reopened = output<Question>();
  readonly shown = output<number>();

  protected readonly open = computed(() => this.questions().filter(({ answered }) => answered === null));
  protected readonly answered = computed(() => this.questions().filter(({ answered }) => answered !== null));

  protected hasAnswer(question: Question): boolean {
    return this.decisions().some((decision) => isAnswerTo(question, decision));
  }
}
