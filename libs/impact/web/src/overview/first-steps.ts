import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import { mdiCheckCircle, mdiCircleOutline } from '@mdi/js';
import type { MessageKey } from '@turnout/shared/i18n';
import { Icon } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';

/** How much of what a project needs is there. */
export interface Begun {
  readonly partners: number;
  readonly types: number;
  readonly promises: number;
}

interface Step {
  readonly title: MessageKey;
  readonly text: MessageKey;
  readonly count: number;
  readonly link: readonly string[];
}

/** What a project without events needs, in the order in which it is best given, and what this page will show then. */
@Component({
  selector: 'tn-first-steps',
  imports: [Icon, MatButton, RouterLink, TextPipe],
  host: { role: 'region', 'aria-labelledby': 'first-title' },
  templateUrl: './first-steps.html',
  styleUrl: './first-steps.scss',
})
export class FirstSteps {
  /** Code of the project. */
  readonly project = input.required<string>();
  readonly begun = input.required<Begun>();

  private readonly session = inject(SessionStore);

  protected readonly mayLog = computed(() => this.session.reach('event.record', this.project()) !== null);
  protected readonly maySetUp = computed(() => this.session.reach('target.change', this.project()) !== null);
  protected readonly done = mdiCheckCircle;
  protected readonly open = mdiCircleOutline;
  protected readonly steps = computed((): readonly Step[] => {
    const { partners, types, promises } = this.begun();
    const settings = ['/p', this.project(), 'settings'];
    return [
      { title: 'impact.first.partners', text: 'impact.first.partners-text', count: partners, link: [...settings, 'partners'] },
      { title: 'impact.first.types', text: 'impact.first.types-text', count: types, link: [...settings, 'event-types'] },
      { title: 'impact.first.promises', text: 'impact.first.promises-text', count: promises, link: [...settings, 'targets'] },
    ];
  });
}
