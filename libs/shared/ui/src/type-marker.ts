import { Component, computed, input } from '@angular/core';

/** One shape per hue, on a 12 × 12 grid: who cannot tell the colours apart tells the shapes apart. */
export const TYPE_SHAPES = [
  'M6 1a5 5 0 1 0 0 10a5 5 0 0 0 0-10z',
  'M1.5 1.5h9v9h-9z',
  'M6 1l5.4 9.6H.6z',
  'M6 .4L11.6 6L6 11.6L.4 6z',
  'M3.2 1h5.6L11.6 6L8.8 11H3.2L.4 6z',
  'M6 11L.6 1.4h10.8z',
  'M4.2.8h3.6v3.4h3.4v3.6H7.8v3.4H4.2V7.8H.8V4.2h3.4z',
  'M6 1a5 5 0 1 0 0 10a5 5 0 0 0 0-10zm0 2.8a2.2 2.2 0 1 1 0 4.4a2.2 2.2 0 0 1 0-4.4z',
] as const;

/** For an event without a type: a dash, which no type has. */
export const NO_TYPE_SHAPE = 'M1 5h10v2H1z';

/** The mark of an event type: its shape in its hue. Decoration, the type's label stands beside it. */
@Component({
  selector: 'tn-type-marker',
  host: { 'aria-hidden': 'true', '[style.color]': 'colour()' },
  template: '<svg viewBox="0 0 12 12" focusable="false"><path fill-rule="evenodd" [attr.d]="shape()" /></svg>',
  styles: `
    :host {
      display: inline-flex;
      flex: none;
      inline-size: 0.75em;
      block-size: 0.75em;
    }
    svg {
      inline-size: 100%;
      block-size: 100%;
      fill: currentColor;
    }
  `,
})
export class TypeMarker {
  /** 0 to 7, from the event type; any whole number finds its place. `null` for an event without a type. */
  readonly hue = input.required<number | null>();

  private readonly place = computed(() => {
    const hue = this.hue();
    return hue === null ? null : Math.abs(Math.trunc(hue)) % TYPE_SHAPES.length;
  });
  protected readonly shape = computed(() => {
    const place = this.place();
    return place === null ? NO_TYPE_SHAPE : TYPE_SHAPES[place];
  });
  protected readonly colour = computed(() => (this.place() === null ? 'var(--tn-ink-muted)' : `var(--tn-hue-${this.place()})`));
}
