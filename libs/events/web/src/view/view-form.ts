import { A11yModule } from '@angular/cdk/a11y';
import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { checkViewName } from '@turnout/events/domain';
import type { SavedView } from '@turnout/shared/api-client';
import { TRANSLATOR } from '@turnout/shared/ui';
import { codeWords, TextPipe } from '@turnout/shared/web-platform';

/** What a view is called, and who sees it. */
export interface ViewWords {
  readonly name: string;
  readonly isShared: boolean;
}

/** Where a view gets its name, and is shared. */
@Component({
  selector: 'tn-view-form',
  imports: [A11yModule, MatButton, MatCheckbox, MatFormFieldModule, MatInput, TextPipe],
  host: { role: 'dialog', 'aria-modal': 'false', '[attr.aria-label]': 'heading()', '(keydown.escape)': 'giveUp.emit()' },
  template: `
    <form novalidate cdkTrapFocus cdkTrapFocusAutoCapture (submit)="$event.preventDefault(); send()">
      <h2>{{ heading() }}</h2>
      <mat-form-field subscriptSizing="dynamic">
        <mat-label>{{ 'events.views.name' | tnText }}</mat-label>
        <input
          #typed
          matInput
          cdkFocusInitial
          lang=""
          autocomplete="off"
          aria-describedby="tn-view-wrong"
          [attr.aria-invalid]="wrong() !== null"
          [value]="name()"
          (input)="name.set(typed.value)"
        />
        <mat-hint>{{ 'events.views.name-hint' | tnText }}</mat-hint>
      </mat-form-field>
      <p id="tn-view-wrong" class="wrong" role="alert">{{ wrong() ?? refusal() }}</p>
      @if (mayShare()) {
        <mat-checkbox [checked]="isShared()" (change)="isShared.set($event.checked)">{{ 'events.views.share' | tnText }}</mat-checkbox>
      }
      <div class="actions">
        <button matButton type="button" (click)="giveUp.emit()">{{ 'events.views.give-up' | tnText }}</button>
        <button matButton="filled" type="submit" [disabled]="isBusy()">{{ 'events.views.save' | tnText }}</button>
      </div>
    </form>
  `,
  styleUrl: './view-form.scss',
})
export class ViewForm {
  /** The view that is renamed or shared; `null` for a new one. */
  readonly view = input.required<SavedView | null>();
  readonly others = input.required<readonly SavedView[]>();
  readonly mayShare = input.required<boolean>();
  readonly isBusy = input.required<boolean>();
  /** Why the server did not keep it. */
  readonly refusal = input.required<string | null>();
  readonly save = output<ViewWords>();
  readonly giveUp = output();

  private readonly translator = inject(TRANSLATOR);
  private readonly isTried = signal(false);
  protected readonly name = linkedSignal(() => this.view()?.name ?? '');
  protected readonly isShared = linkedSignal(() => this.view()?.isShared ?? false);
  protected readonly heading = computed(() => this.translator().text(this.view() ? 'events.views.edit-title' : 'events.views.new-title'));
  protected readonly wrong = computed(() => {
    const [error] = this.isTried() ? checkViewName(this.name(), this.namesBeside()) : [];
    return error ? codeWords({ code: error.code, params: error.params ?? {}, detail: null }, this.translator()) : null;
  });
  private readonly namesBeside = computed(() =>
    this.others()
      .filter(({ id, isShared }) => id !== this.view()?.id && isShared === this.isShared())
      .map(({ name }) => name),
  );

  protected send(): void {
    this.isTried.set(true);
    if (this.wrong() === null) this.save.emit({ name: this.name(), isShared: this.isShared() });
  }
}
