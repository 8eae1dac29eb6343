import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { checkNote } from '@turnout/events/domain';
import type { MessageKey } from '@turnout/shared/i18n';
import { TRANSLATOR } from '@turnout/shared/ui';
import { codeWords, TextPipe } from '@turnout/shared/web-platform';

/** Asks why a period is locked or unlocked; what follows from it stands in its content. */
@Component({
  selector: 'tn-lock-form',
  imports: [MatButton, MatFormFieldModule, MatInput, TextPipe],
  host: { '(keydown.escape)': 'giveUp.emit()' },
  template: `
    <form novalidate (submit)="$event.preventDefault(); send()">
      <ng-content />
      <mat-form-field appearance="outline" subscriptSizing="dynamic">
        <mat-label>{{ label() | tnText }}</mat-label>
        <textarea #words matInput lang="" rows="2" [attr.aria-invalid]="wrong() !== null" (input)="reason.set(words.value)"></textarea>
      </mat-form-field>
      @if (wrong() ?? refusal(); as said) {
        <p class="wrong" role="alert">{{ said }}</p>
      }
      <div class="actions">
        <button matButton="filled" type="submit" [disabled]="isBusy()">{{ action() | tnText }}</button>
        <button matButton type="button" (click)="giveUp.emit()">{{ 'shared.cancel' | tnText }}</button>
      </div>
    </form>
  `,
  styleUrl: './period-form.scss',
})
export class LockForm {
  readonly action = input.required<MessageKey>();
  readonly label = input.required<MessageKey>();
  /** Whether a reason has to be given. */
  readonly isNeeded = input.required<boolean>();
  readonly isBusy = input.required<boolean>();
  /** Why the server did not do it. */
  readonly refusal = input<string | null>(null);
  readonly answer = output<string>();
  readonly giveUp = output();

  private readonly translator = inject(TRANSLATOR);
  private readonly isTried = signal(false);
  protected readonly reason = signal('');
  protected readonly wrong = computed(() => {
    const [error] = this.isTried() && this.isNeeded() ? checkNote(this.reason(), '/reason') : [];
    return error ? codeWords({ code: error.code, params: error.params ?? {}, detail: null }, this.translator()) : null;
  });

  protected send(): void {
    this.isTried.set(true);
    if (this.wrong() === null) this.answer.emit(this.reason());
  }
}
