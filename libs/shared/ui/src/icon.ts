import { Component, input } from '@angular/core';

/** A picture from path data of `@mdi/js`, in the colour and size of the text around it. Decoration: what it means stands beside it or in the control's label. */
@Component({
  selector: 'tn-icon',
  host: { 'aria-hidden': 'true' },
  template: '<svg viewBox="0 0 24 24" focusable="false"><path [attr.d]="path()" /></svg>',
  styles: `
    :host {
      display: inline-flex;
      flex: none;
      inline-size: 1.25em;
      block-size: 1.25em;
      vertical-align: -0.25em;
    }
    svg {
      inline-size: 100%;
      block-size: 100%;
      fill: currentColor;
    }
  `,
})
export class Icon {
  /** SVG path data on a 24 × 24 grid, such as `mdiMagnify`. */
  readonly path = input.required<string>();
}
