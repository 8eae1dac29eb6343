import { Component, computed, inject, input } from '@angular/core';
import { TRANSLATOR } from './translator';
import { VisuallyHidden } from './visually-hidden';

/** What a skeleton can stand for. */
export const SKELETON_SHAPES = ['lines', 'rows', 'cards', 'figures'] as const;
export type SkeletonShape = (typeof SKELETON_SHAPES)[number];

/** The shape of what is being loaded. A screen reader hears "Loading" once. */
@Component({
  selector: 'tn-skeleton',
  imports: [VisuallyHidden],
  host: { role: 'status', '[attr.data-shape]': 'shape()' },
  template: `
    <tn-visually-hidden>{{ words() }}</tn-visually-hidden>
    @for (bone of bones(); track bone) {
      <span class="bone"></span>
    }
  `,
  styles: `
    :host {
      position: relative;
      display: grid;
      gap: var(--tn-space-3);
    }
    :host([data-shape='cards']) {
      grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr));
      gap: var(--tn-space-4);
    }
    :host([data-shape='figures']) {
      grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr));
    }
    .bone {
      block-size: 1rem;
      border-radius: var(--tn-radius-sm);
      background: var(--tn-sunken);
      animation: breathe 1.4s ease-in-out infinite alternate;
    }
    :host([data-shape='lines']) .bone:last-child {
      inline-size: 60%;
    }
    :host([data-shape='rows']) .bone {
      block-size: var(--tn-row-height);
    }
    :host([data-shape='cards']) .bone {
      block-size: 9rem;
      border-radius: var(--tn-radius);
    }
    :host([data-shape='figures']) .bone {
      block-size: 4rem;
    }
    @keyframes breathe {
      to {
        opacity: 0.45;
      }
    }
  `,
})
export class Skeleton {
  readonly shape = input<SkeletonShape>('lines');
  /** How many lines, rows, cards or figures. */
  readonly count = input(4);

  private readonly translator = inject(TRANSLATOR);
  protected readonly words = computed(() => this.translator().text('shared.loading'));
  protected readonly bones = computed(() => Array.from({ length: this.count() }, (_, index) => index));
}
