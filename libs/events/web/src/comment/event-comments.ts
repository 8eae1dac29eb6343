import { Component, computed, effect, ElementRef, inject, input, signal, untracked, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { checkNote } from '@turnout/events/domain';
import type { EventComment } from '@turnout/shared/api-client';
import { Skeleton, TRANSLATOR } from '@turnout/shared/ui';
import { codeWords, InstantPipe, ProblemView, TextPipe } from '@turnout/shared/web-platform';
import { factsOf, factWords } from '../review/fact-words';
import { CommentsFeed } from './comments-feed';

/** Notes of the review and comments on an event, and a place to say something. */
@Component({
  selector: 'tn-event-comments',
  imports: [InstantPipe, MatButton, MatFormFieldModule, MatInput, ProblemView, Skeleton, TextPipe],
  providers: [CommentsFeed],
  templateUrl: './event-comments.html',
  styleUrl: './event-comments.scss',
})
export class EventComments {
  readonly project = input.required<string>();
  readonly event = input.required<string>();
  /** Version of the event; another one may have brought a note. */
  readonly version = input.required<number>();
  readonly mayComment = input.required<boolean>();

  protected readonly feed = inject(CommentsFeed);
  private readonly translator = inject(TRANSLATOR);
  private readonly box = viewChild<ElementRef<HTMLTextAreaElement>>('words');
  protected readonly text = signal('');
  protected readonly answered = signal<EventComment | null>(null);
  protected readonly wrong = signal<string | null>(null);
  protected readonly said = computed(() => {
    const comments = this.feed.comments() ?? [];
    const names = new Map(comments.map(({ id, by }) => [id, by]));
    return comments.map((comment) => ({
      comment,
      by: this.nameOf(comment),
      did: this.didOf(comment),
      answers: comment.answersTo === null ? null : (names.get(comment.answersTo) ?? this.translator().text('events.comments.nobody')),
      facts: factsOf(comment)
        .map((fact) => factWords(fact, this.translator()))
        .join(', '),
    }));
  });

  constructor() {
    effect(() => {
      const [project, event] = [this.project(), this.event()];
      this.version();
      untracked(() => void this.feed.open(project, event));
    });
  }

  protected nameOf({ by }: EventComment): string {
    return by ?? this.translator().text('events.comments.nobody');
  }

  protected answer(comment: EventComment): void {
    this.answered.set(comment);
    this.box()?.nativeElement.focus();
  }

  protected async send(): Promise<void> {
    const text = this.text();
    const [error] = checkNote(text, '/text');
    const problem = error ?? (await this.feed.say({ text, answersTo: this.answered()?.id ?? null }));
    this.wrong.set(problem && codeWords({ detail: null, ...problem, params: problem.params ?? {} }, this.translator()));
    if (problem) return;
    this.text.set('');
    this.answered.set(null);
  }

  private didOf({ action }: EventComment): string | null {
    if (action === null) return null;
    return this.translator().text(action === 'return' ? 'events.comments.of-return' : 'events.comments.of-reopen');
  }
}
