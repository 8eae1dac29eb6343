import { Component } from '@angular/core';
import { mdiKeyOutline } from '@mdi/js';
import { EmptyState } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';

/** Says what access tokens are good for, with a line to try one. */
@Component({
  selector: 'tn-tokens-empty',
  imports: [EmptyState, TextPipe],
  template: `
    <tn-empty-state [icon]="mark" [heading]="'accounts.tokens.empty-title' | tnText" [text]="'accounts.tokens.empty-text' | tnText">
      <pre tabindex="0" role="region" [attr.aria-label]="'accounts.tokens.example' | tnText"><code>{{ example }}</code></pre>
    </tn-empty-state>
  `,
  styles: `
    pre {
      max-inline-size: 100%;
      margin: 0;
      padding: var(--tn-space-3) var(--tn-space-4);
      border-radius: var(--tn-radius);
      background: var(--tn-sunken);
      font-size: var(--tn-text-sm);
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class TokensEmpty {
  protected readonly mark = mdiKeyOutline;
  protected readonly example = `curl -H 'Authorization: Bearer tnt_…' ${location.origin}/api/v1/projects`;
}
