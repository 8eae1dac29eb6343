import { Component, input } from '@angular/core';
import { TypeMarker } from './type-marker';

/** An event type as a person meets it everywhere: its mark and its label. */
@Component({
  selector: 'tn-type-badge',
  imports: [TypeMarker],
  template: '<tn-type-marker [hue]="hue()" /><span>{{ label() }}</span>',
  styles: `
    :host {
      display: inline-flex;
      align-items: baseline;
      gap: 0.5em;
      min-inline-size: 0;
    }
    span {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class TypeBadge {
  readonly label = input.required<string>();
  /** 0 to 7, or `null` for an event without a type. */
  readonly hue = input.required<number | null>();
}
