import { Component } from '@angular/core';

/** Words for a screen reader that the eye gets from the layout. */
@Component({
  selector: 'tn-visually-hidden',
  template: '<ng-content />',
  styles: `
    :host {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `,
})
export class VisuallyHidden {}
