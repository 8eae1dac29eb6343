import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import { TRANSLATOR } from '@turnout/shared/ui';
import { InstantPipe, TextPipe, toProblem } from '@turnout/shared/web-platform';
import { ImportsClient } from '../client/imports-client';
import type { EventOrigin as Origin } from '../client/import-wire';

/** The row of a table that an event came from, as it stood; nothing for an event that was logged by hand. */
@Component({
  selector: 'tn-event-origin',
  imports: [InstantPipe, RouterLink, TextPipe],
  template: `
    @if (origin(); as shown) {
      <details>
        <summary>
          <h2>{{ 'events.import.origin.title' | tnText }}</h2>
        </summary>
        <p class="faint">
          {{ 'events.import.origin.from' | tnText: { row: shown.row, source: name(), at: shown.at | tnInstant } }}
          @if (mayOpen()) {
            <a [routerLink]="['/p', project(), 'import', shown.import]">{{ 'events.import.origin.open' | tnText }}</a>
          }
        </p>
        <dl>
          @for (each of shown.original; track $index) {
            <div>
              <dt lang="">{{ each.header || $index + 1 }}</dt>
              <dd lang="">{{ each.text || '–' }}</dd>
            </div>
          }
        </dl>
      </details>
    }
  `,
  styleUrl: './event-origin.scss',
})
export class EventOrigin {
  readonly project = input.required<string>();
  readonly event = input.required<string>();

  private readonly client = inject(ImportsClient);
  private readonly session = inject(SessionStore);
  private readonly translator = inject(TRANSLATOR);
  protected readonly origin = signal<Origin | null>(null);
  protected readonly name = computed(() => this.origin()?.source.name ?? this.translator().text('events.import.source.pasted'));
  protected readonly mayOpen = computed(() => this.session.reach('import.read', this.project()) !== null);

  constructor() {
    effect(() => {
      const [project, event] = [this.project(), this.event()];
      untracked(() => void this.read(project, event));
    });
  }

  private async read(project: string, event: string): Promise<void> {
    this.origin.set(null);
    try {
      const found = await this.client.origin(project, event);
      if (event === this.event()) this.origin.set(found);
    } catch (failure) {
      // Most events were logged by hand, and where they came from is no reason to disturb who reads them.
      toProblem(failure);
    }
  }
}
