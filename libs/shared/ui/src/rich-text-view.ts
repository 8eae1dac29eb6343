import { NgTemplateOutlet } from '@angular/common';
import { Component, input } from '@angular/core';
import type { RichText } from '@turnout/shared/kernel';

/** Rich text to read. What it can hold is decided by its value; nothing of it is taken for markup. */
@Component({
  selector: 'tn-rich-text',
  imports: [NgTemplateOutlet],
  host: { lang: '' },
  template: `
    <ng-template #words let-runs>
      @for (run of runs; track $index) {
        @if (run.href) {
          <a rel="noopener" [href]="run.href" [class.bold]="run.bold" [class.italic]="run.italic">{{ run.text }}</a>
        } @else {
          <span [class.bold]="run.bold" [class.italic]="run.italic">{{ run.text }}</span>
        }
      }
    </ng-template>
    <ng-template #entries let-list>
      @if (list.isOrdered) {
        <ol>
          <ng-container [ngTemplateOutlet]="items" [ngTemplateOutletContext]="{ $implicit: list }" />
        </ol>
      } @else {
        <ul>
          <ng-container [ngTemplateOutlet]="items" [ngTemplateOutletContext]="{ $implicit: list }" />
        </ul>
      }
    </ng-template>
    <ng-template #items let-list>
      @for (item of list.items; track $index) {
        <li>
          <ng-container [ngTemplateOutlet]="words" [ngTemplateOutletContext]="{ $implicit: item.content }" />
          @if (item.list) {
            <ng-container [ngTemplateOutlet]="entries" [ngTemplateOutletContext]="{ $implicit: item.list }" />
          }
        </li>
      }
    </ng-template>
    @for (block of text(); track $index) {
      @switch (block.kind) {
        @case ('paragraph') {
          <p><ng-container [ngTemplateOutlet]="words" [ngTemplateOutletContext]="{ $implicit: block.content }" /></p>
        }
        @case ('heading') {
          <h4><ng-container [ngTemplateOutlet]="words" [ngTemplateOutletContext]="{ $implicit: block.content }" /></h4>
        }
        @case ('quote') {
          <blockquote>
            <p><ng-container [ngTemplateOutlet]="words" [ngTemplateOutletContext]="{ $implicit: block.content }" /></p>
            @if (block.by; as speaker) {
              <footer>– {{ speaker }}</footer>
            }
          </blockquote>
        }
        @case ('list') {
          <ng-container [ngTemplateOutlet]="entries" [ngTemplateOutletContext]="{ $implicit: block }" />
        }
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--tn-space-2);
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    p,
    h4,
    blockquote {
      margin: 0;
    }
    h4 {
      margin-block-start: var(--tn-space-2);
      font-size: 1em;
      font-weight: 650;
    }
    ul,
    ol {
      margin: 0;
      padding-inline-start: 1.4em;
    }
    .bold {
      font-weight: 650;
    }
    .italic {
      font-style: italic;
    }
    a {
      color: inherit;
    }
    blockquote {
      padding-inline-start: var(--tn-space-3);
      border-inline-start: 3px solid var(--tn-saffron);
    }
    blockquote p {
      font-style: italic;
    }
    footer {
      color: var(--tn-ink-muted);
      font-size: var(--tn-text-sm);
    }
  `,
})
export class RichTextView {
  readonly text = input.required<RichText>();
}
