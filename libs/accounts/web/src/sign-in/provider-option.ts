import { Component, computed, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { TextPipe } from '@turnout/shared/web-platform';
import { innerAddress } from './inner-address';

/** Signing in at the identity provider. The whole page goes there, since the provider asks on pages of its own. */
@Component({
  selector: 'tn-provider-option',
  imports: [MatButton, TextPipe],
  template: `
    <p class="or">{{ 'accounts.sign-in.or' | tnText }}</p>
    <a matButton="outlined" [href]="address()">{{ 'accounts.sign-in.provider' | tnText: { label: label() } }}</a>
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--tn-space-3);
      margin-block-start: var(--tn-space-3);
    }
    .or {
      display: flex;
      gap: var(--tn-space-3);
      align-items: center;
      color: var(--tn-ink-muted);
      font-size: var(--tn-text-sm);

      &::before,
      &::after {
        content: '';
        flex: 1;
        border-block-start: 1px solid var(--tn-line);
      }
    }
  `,
})
export class ProviderOption {
  /** What the provider is called. */
  readonly label = input.required<string>();
  /** The address to come back to. */
  readonly to = input<string>();

  protected readonly address = computed(() => `/api/v1/session/provider?to=${encodeURIComponent(innerAddress(this.to()))}`);
}
