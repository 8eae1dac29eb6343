import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { mdiShapeOutline } from '@mdi/js';
import { SessionStore } from '@turnout/accounts/web';
import { EmptyState } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';

/** Stands where events would be logged while the project has no types for them: says who can add them, and leads those there who may. */
@Component({
  selector: 'tn-no-types',
  imports: [EmptyState, MatButton, RouterLink, TextPipe],
  template: `
    <tn-empty-state
      [icon]="icon"
      [heading]="'events.no-types.title' | tnText"
      [text]="(maySetUp() ? 'events.no-types.text-own' : 'events.no-types.text') | tnText"
    >
      @if (maySetUp()) {
        <a matButton="filled" [routerLink]="['/p', project(), 'settings']">{{ 'events.no-types.action' | tnText }}</a>
      }
    </tn-empty-state>
  `,
})
export class NoTypes {
  /** Code of the project. */
  readonly project = input.required<string>();

  private readonly session = inject(SessionStore);
  protected readonly icon = mdiShapeOutline;
  protected readonly maySetUp = computed(() => this.session.reach('consortium.change', this.project()) !== null);
}
