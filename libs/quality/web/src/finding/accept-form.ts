import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { TRANSLATOR } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';

let forms = 0;

/** Asks why a finding is right as it is. Escape gives up, Ctrl and Enter sends. */
@Component({
  selector: 'tn-accept-form',
  imports: [MatButton, MatFormFieldModule, MatInput, TextPipe],
  template: `
    <form novalidate (submit)="$event.preventDefault(); send()">
      <mat-form-field subscriptSizing="dynamic">
        <mat-label>{{ 'quality.accept.reason' | tnText }}</mat-label>
        <textarea
          #words
          matInput
          lang=""
          rows="2"
          [attr.aria-describedby]="wrongId"
          [attr.aria-invalid]="wrong() !== null"
          [value]="reason()"
          (input)="reason.set(words.value)"
          (keydown.control.enter)="send()"
          (keydown.meta.enter)="send()"
        ></textarea>
        <mat-hint>{{ 'quality.accept.hint' | tnText }}</mat-hint>
      </mat-form-field>
      <p class="wrong" role="alert" [id]="wrongId">{{ wrong() }}</p>
      <div class="actions">
        <button matButton="filled" type="submit" [disabled]="isBusy()">{{ 'quality.accept.send' | tnText }}</button>
        <button matButton type="button" (click)="giveUp.emit()">{{ 'quality.accept.give-up' | tnText }}</button>
      </div>
    </form>
  `,
  styles: `
    form {
      display: grid;
      gap: var(--tn-space-3);
      max-inline-size: var(--tn-measure);
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--tn-space-2);
    }
    .wrong {
      color: var(--tn-red);
      font-size: var(--tn-text-sm);
    }
    .wrong:empty {
      display: none;
    }
  `,
  host: { '(keydown.escape)': 'giveUp.emit()' },
})
export class AcceptForm {
  readonly isBusy = input.required<boolean>();
  readonly accept = output<string>();
  readonly giveUp = output();

  private readonly translator = inject(TRANSLATOR);
  private readonly isTried = signal(false);
  protected readonly wrongId = `tn-accept-wrong-${(forms += 1)}`;
  protected readonly reason = signal('');
  protected readonly wrong = computed(() =>
    this.isTried() && this.reason().trim() === '' ? this.translator().text('error.finding.reason-missing') : null,
  );

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => host.querySelector('textarea')?.focus(), { injector: inject(Injector) });
  }

  protected send(): void {
    this.isTried.set(true);
    if (this.wrong() === null) this.accept.emit(this.reason());
  }
}
