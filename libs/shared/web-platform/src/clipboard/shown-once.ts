import { afterNextRender, Component, type ElementRef, inject, input, output, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TextPipe } from '../language/text.pipe';
import { Notifications } from '../notifications/notifications';
import { copyText } from './copy-text';

/** A page may show several, and each is described by its own note. */
let shown = 0;

/** What each of the words says is up to whoever shows a secret: a link is not spoken of as a token is. */
export interface ShownOnceWords {
  /** That it is shown only now. */
  readonly note: string;
  /** What the secret is. */
  readonly label: string;
  readonly copy: string;
  /** Said when it is in the clipboard. */
  readonly copied: string;
}

/**
 * A secret that was just made and can be had from nowhere else, until the page is left or its owner has copied it. It takes the focus, since
 * the form that made it is gone. What else can be done with it is given as content.
 */
@Component({
  selector: 'tn-shown-once',
  imports: [MatButton, TextPipe],
  template: `
    <p [id]="noteId">{{ words().note }}</p>
    <input
      #field
      readonly
      spellcheck="false"
      [attr.aria-describedby]="noteId"
      [value]="secret()"
      [attr.aria-label]="words().label"
      (focus)="field.select()"
    />
    <div class="steps">
      <button matButton="filled" type="button" (click)="copy()">{{ words().copy }}</button>
      <ng-content />
      <button matButton type="button" (click)="done.emit()">{{ 'shared.copied-it' | tnText }}</button>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--tn-space-3);
      padding: var(--tn-space-4);
      border-radius: var(--tn-radius);
      background: var(--tn-saffron-soft);
      color: var(--tn-saffron);
    }
    .steps {
      display: flex;
      flex-wrap: wrap;
      gap: var(--tn-space-2);
    }
    input {
      min-inline-size: 0;
      padding: var(--tn-space-2) var(--tn-space-3);
      border: 1px solid var(--tn-line-strong);
      border-radius: var(--tn-radius-sm);
      background: var(--tn-sheet);
      color: var(--tn-ink);
      font-family: ui-monospace, monospace;
      font-size: var(--tn-text-sm);
    }
  `,
})
export class ShownOnce {
  readonly secret = input.required<string>();
  readonly words = input.required<ShownOnceWords>();
  /** Said when it need not be shown any longer. */
  readonly done = output();

  protected readonly noteId = `shown-once-${String(shown++)}`;
  private readonly notifications = inject(Notifications);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  constructor() {
    afterNextRender(() => this.select());
  }

  protected async copy(): Promise<void> {
    if (await copyText(this.secret())) this.notifications.say(this.words().copied);
    // The browser keeps us out of its clipboard: what is selected can be copied by hand.
    else this.select();
  }

  private select(): void {
    this.field().nativeElement.focus();
    this.field().nativeElement.select();
  }
}
