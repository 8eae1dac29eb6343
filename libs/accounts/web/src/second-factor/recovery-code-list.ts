import { afterNextRender, Component, type ElementRef, inject, input, output, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TRANSLATOR } from '@turnout/shared/ui';
import { copyText, Notifications, TextPipe } from '@turnout/shared/web-platform';

/** Recovery codes, the one time that they are shown. */
@Component({
  selector: 'tn-recovery-code-list',
  imports: [MatButton, TextPipe],
  template: `
    <h3 #heading tabindex="-1">{{ 'accounts.second-factor.codes-title' | tnText }}</h3>
    <p>{{ 'accounts.second-factor.codes-lead' | tnText }}</p>
    <ul [attr.aria-label]="'accounts.second-factor.codes-title' | tnText">
      @for (code of codes(); track code) {
        <li
          ><code>{{ code }}</code></li
        >
      }
    </ul>
    <div class="actions">
      <button matButton="filled" type="button" (click)="kept.emit()">{{ 'accounts.second-factor.codes-kept' | tnText }}</button>
      <button matButton="outlined" type="button" (click)="copy()">{{ 'accounts.second-factor.codes-copy' | tnText }}</button>
    </div>
  `,
  styles: `
    ul {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr));
      gap: var(--tn-space-2) var(--tn-space-5);
      max-inline-size: 32rem;
      margin-block: var(--tn-space-4);
      padding: var(--tn-space-4);
      border-radius: var(--tn-radius);
      background: var(--tn-sunken);
      list-style: none;
    }
    code {
      letter-spacing: 0.06em;
      user-select: all;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--tn-space-2);
    }
  `,
})
export class RecoveryCodeList {
  readonly codes = input.required<readonly string[]>();
  /** Said when the person has put them somewhere. */
  readonly kept = output();

  private readonly notifications = inject(Notifications);
  private readonly translator = inject(TRANSLATOR);

  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  constructor() {
    // The field that the person was in is gone; whoever does not see the codes is told of them.
    afterNextRender(() => this.heading().nativeElement.focus());
  }

  protected async copy(): Promise<void> {
    if (await copyText(this.codes().join('\n'))) this.notifications.say(this.translator().text('accounts.second-factor.codes-copied'));
  }
}
