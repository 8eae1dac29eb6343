import { inject, Injectable } from '@angular/core';
import { MatSnackBar } from '@angular/material/snack-bar';
import { TRANSLATOR } from '@turnout/shared/ui';

/** Short notes at the lower edge about what has just been done. Never the only place where something is said. */
@Injectable({ providedIn: 'root' })
export class Notifications {
  private readonly bar = inject(MatSnackBar);
  private readonly translator = inject(TRANSLATOR);

  /** Says that something was done. Gone after six seconds. */
  say(words: string): void {
    this.bar.open(words, undefined, { duration: 6000 });
  }

  /** Says that something was done and offers to take it back. Stays ten seconds, so that there is time to notice. */
  sayWithUndo(words: string, undo: () => void): void {
    this.sayWithAction(words, this.translator().text('shared.undo'), undo);
  }

  /** Says something and offers one thing to do about it. */
  sayWithAction(words: string, label: string, act: () => void): void {
    this.bar.open(words, label, { duration: 10_000 }).onAction().subscribe(act);
  }
}
