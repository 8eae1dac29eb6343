import { Component, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { MAX_HUE } from '@turnout/consortium/domain';
import { TypeMarker } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';

let fields = 0;

/** The colour and shape by which an event type is told from others. Both go together, so that nobody has to see the colour. */
@Component({
  selector: 'tn-hue-field',
  imports: [TextPipe, TypeMarker],
  template: `
    <fieldset>
      <legend>{{ label() }}</legend>
      @for (hue of hues; track hue) {
        <label>
          <input type="radio" [name]="name" [value]="hue" [checked]="field()().value() === hue" (change)="field()().value.set(hue)" />
          <tn-type-marker [hue]="+hue" />
          <span>{{ 'consortium.hue' | tnText: { hue } }}</span>
        </label>
      }
    </fieldset>
  `,
  styleUrl: './hue-field.scss',
})
export class HueField {
  readonly field = input.required<FieldTree<string>>();
  readonly label = input.required<string>();

  protected readonly name = `hue-${(fields += 1)}`;
  protected readonly hues = Array.from({ length: MAX_HUE + 1 }, (_, hue) => String(hue));
}
