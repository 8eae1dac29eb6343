import { Component, input, output } from '@angular/core';
import { TextPipe } from '@turnout/shared/web-platform';
import { DEMO_ACCOUNTS } from './demo-accounts';

/** The accounts of a demonstration, each signed in with by one click. */
@Component({
  selector: 'tn-demo-accounts',
  imports: [TextPipe],
  template: `
    <h2 id="demo-accounts">{{ 'accounts.demo.title' | tnText }}</h2>
    <p>{{ 'accounts.demo.text' | tnText }}</p>
    <ul aria-labelledby="demo-accounts">
      @for (account of accounts; track account.email) {
        <li>
          <button type="button" [disabled]="isBusy()" (click)="choose.emit(account.email)">
            <strong>{{ account.words | tnText }}</strong>
            <span>{{ account.email }}</span>
          </button>
        </li>
      }
    </ul>
  `,
  styleUrl: './demo-accounts-list.scss',
})
export class DemoAccountsList {
  readonly isBusy = input(false);
  /** The address that was chosen. */
  readonly choose = output<string>();

  protected readonly accounts = DEMO_ACCOUNTS;
}
