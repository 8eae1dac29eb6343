import { Component, computed, input } from '@angular/core';
import { bulletGeometry } from './bullet-geometry';

/**
 * What was reached against what was promised. Teal once the promise is kept, ink blue before; a mark stands at the promise, and what goes
 * beyond it is drawn beyond it. What is planned stands behind it, striped, for it is not there yet. A hatched track says that the count is not
 * known.
 */
@Component({
  selector: 'tn-bullet-bar',
  host: { role: 'img', '[attr.aria-label]': 'label()', '[class.kept]': 'isKept()', '[class.unknown]': 'reached() === null' },
  template: `
    <span class="track">
      <span class="fill" [style.inline-size.%]="drawn().reached"></span>
      <span class="surplus" [style.inline-size.%]="drawn().surplus"></span>
      @if (planned() > 0) {
        <span class="planned" [style.inline-size.%]="drawn().planned"></span>
      }
    </span>
    <span class="promise" [style.inset-inline-start.%]="drawn().promise"></span>
  `,
  styleUrl: './bullet-bar.scss',
})
export class BulletBar {
  /** A whole count; `null` for not known. */
  readonly reached = input.required<number | null>();
  readonly promised = input.required<number>();
  /** A whole count of what is planned beside what was reached. */
  readonly planned = input(0);
  /** The bar in words, with its figures: it is all that a screen reader gets of it. */
  readonly label = input.required<string>();

  protected readonly drawn = computed(() => bulletGeometry(this.reached() ?? 0, this.promised(), this.planned()));
  protected readonly isKept = computed(() => (this.reached() ?? -1) >= this.promised());
}
