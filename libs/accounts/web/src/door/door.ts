import { Component, input } from '@angular/core';

/** A page for whoever is not inside yet: one sheet with a heading, a line about it, and what is to be done as content. */
@Component({
  selector: 'tn-door',
  template: `
    <main>
      <p class="brand">Turnout</p>
      <h1 tabindex="-1">{{ heading() }}</h1>
      @if (lead(); as text) {
        <p class="lead">{{ text }}</p>
      }
      <ng-content />
    </main>
  `,
  styleUrl: './door.scss',
})
export class Door {
  readonly heading = input.required<string>();
  readonly lead = input<string | null>(null);
}
