import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { mdiCheckCircleOutline } from '@mdi/js';
import type { Decision, Question } from '@turnout/events/domain';
import { Icon, TRANSLATOR } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import type { ProjectSetup } from '../../setup/project-setup';
import { importProblemWords, reasonWords, rowsWords } from '../draft/import-words';
import { CellEditor, type CellEdit } from '../grid/cell-editor';
import { fieldKey } from '../grid/grid-field';
import { NOTHING, otherAnswer } from './other-answer';

/** Something that has to be decided once for all rows it concerns: what it is, the likely answers, and another one. */
@Component({
  selector: 'tn-question-card',
  imports: [CellEditor, Icon, MatButton, TextPipe],
  host: { role: 'group', '[attr.aria-label]': 'words()', '[class.answered]': 'answer() !== null' },
  templateUrl: './question-card.html',
  styleUrl: './question-card.scss',
})
export class QuestionCard {
  readonly question = input.required<Question>();
  readonly setup = input.required<ProjectSetup>();
  /** Whether there is an answer that can be taken back. */
  readonly canReopen = input(false);
  readonly decided = output<readonly Decision[]>();
  /** The answer is to be taken back. */
  readonly reopened = output();
  /** Number of a row it is about, to be shown. */
  readonly shown = output<number>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly mark = mdiCheckCircleOutline;
  protected readonly nothing = NOTHING;
  protected readonly fieldKey = fieldKey;
  protected readonly isWriting = signal(false);
  protected readonly words = computed(() => importProblemWords(this.question(), this.translator()));
  protected readonly where = computed(() => rowsWords(this.question().rows, this.translator()));
  protected readonly other = computed(() => otherAnswer(this.question()));
  protected readonly vocabulary = computed(() => ({ setup: this.setup(), translator: this.translator() }));
  protected readonly proposals = computed(() =>
    this.question().proposals.map((proposal) => ({ proposal, words: reasonWords(proposal.words, this.translator()) })),
  );
  /** What was answered, in words; `null` while it is open. */
  protected readonly answer = computed(() => {
    const { answered } = this.question();
    if (answered === null) return null;
    const taken = this.proposals().find(({ proposal }) => proposal.id === answered);
    return taken?.words ?? this.translator().text('events.import.question.otherwise');
  });

  protected write({ settings }: CellEdit): void {
    this.isWriting.set(false);
    const decisions = this.other()?.decide(settings) ?? [];
    if (decisions.length > 0) this.decided.emit(decisions);
  }
}
