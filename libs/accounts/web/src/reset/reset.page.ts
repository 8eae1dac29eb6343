import { Component, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { AskForLink } from './ask-for-link';
import { SetPassword } from './set-password';

/** A new password for whoever has forgotten theirs: first the mail is asked for, then its link leads here. */
@Component({
  selector: 'tn-reset-page',
  imports: [AskForLink, SetPassword],
  template: `
    @if (token(); as secret) {
      <tn-set-password [token]="secret" />
    } @else {
      <tn-ask-for-link />
    }
  `,
})
export class ResetPage {
  /** The secret stands behind the `#` of the link. */
  protected readonly token = toSignal(inject(ActivatedRoute).fragment, { initialValue: null });
}
