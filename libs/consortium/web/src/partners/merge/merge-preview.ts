import { Component, computed, inject, input } from '@angular/core';
import type { PartnerMergePreview } from '@turnout/shared/api-client';
import { TRANSLATOR } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';
import { mergeLines } from './merge-lines';

/** What merging two partners would do, in sentences. */
@Component({
  selector: 'tn-merge-preview',
  imports: [TextPipe],
  template: `
    @for (part of parts(); track part.title) {
      <h3>{{ part.title | tnText }}</h3>
      <ul>
        @for (line of part.lines; track line) {
          <li>{{ line }}</li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--tn-space-1);
    }
    h3 {
      margin-block-start: var(--tn-space-2);
      color: var(--tn-ink-muted);
      font-size: var(--tn-text-sm);
    }
    ul {
      margin: 0;
      padding-inline-start: var(--tn-space-4);
      overflow-wrap: anywhere;
    }
  `,
})
export class MergePreview {
  readonly preview = input.required<PartnerMergePreview>();

  private readonly translator = inject(TRANSLATOR);
  protected readonly parts = computed(() => mergeLines(this.preview(), this.translator()).filter(({ lines }) => lines.length > 0));
}
