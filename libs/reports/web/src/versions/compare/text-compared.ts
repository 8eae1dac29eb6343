import { Component, input } from '@angular/core';
import type { ComparedText } from '@turnout/shared/api-client';
import { VisuallyHidden } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';

/** A section that reads differently: its paragraphs that changed, with words that came and words that went. */
@Component({
  selector: 'tn-text-compared',
  imports: [TextPipe, VisuallyHidden],
  template: `
    <h3 lang="">{{ text().title ?? ('reports.versions.compare.no-section' | tnText) }}</h3>
    @for (paragraph of text().paragraphs; track $index) {
      <p lang="" [attr.data-state]="paragraph.state">
        @for (piece of paragraph.pieces; track $index) {
          @switch (piece.state) {
            @case ('same') {
              <span>{{ piece.text }}</span>
            }
            @case ('gone') {
              <del
                ><tn-visually-hidden>{{ 'reports.versions.compare.was-gone' | tnText }}</tn-visually-hidden
                >{{ piece.text }}</del
              >
            }
            @case ('added') {
              <ins
                ><tn-visually-hidden>{{ 'reports.versions.compare.was-added' | tnText }}</tn-visually-hidden
                >{{ piece.text }}</ins
              >
            }
          }
        }
      </p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--tn-space-3);
      max-inline-size: var(--tn-measure);
    }
    h3 {
      font-size: var(--tn-text-md);
      font-weight: 600;
    }
    p {
      line-height: 1.6;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    del,
    ins {
      padding-inline: 0.1em;
      border-radius: 2px;
    }
    del {
      background: var(--tn-red-soft);
      color: var(--tn-red);
      text-decoration-thickness: 1px;
    }
    ins {
      background: var(--tn-teal-soft);
      color: var(--tn-teal);
      text-decoration-thickness: 1px;
      text-underline-offset: 0.2em;
    }
  `,
})
export class TextCompared {
  readonly text = input.required<ComparedText>();
}
