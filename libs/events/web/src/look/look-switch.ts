import { Component, computed, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { mdiAccountGroupOutline, mdiCalendarMonthOutline, mdiEarth, mdiTable, mdiTableLarge } from '@mdi/js';
import { Icon } from '@turnout/shared/ui';
import { TextPipe } from '@turnout/shared/web-platform';

const LOOKS = [
  { path: [], words: 'events.look.table', icon: mdiTable },
  { path: ['calendar'], words: 'events.look.calendar', icon: mdiCalendarMonthOutline },
  { path: ['map'], words: 'events.look.map', icon: mdiEarth },
  { path: ['pivot'], words: 'events.look.pivot', icon: mdiTableLarge },
  { path: ['participants'], words: 'events.look.participants', icon: mdiAccountGroupOutline },
] as const;

/** The ways of looking at the same events; whatever the address says goes along. */
@Component({
  selector: 'tn-look-switch',
  imports: [Icon, RouterLink, RouterLinkActive, TextPipe],
  template: `
    <nav class="tn-no-print" [attr.aria-label]="'events.look.label' | tnText">
      @for (look of looks(); track look.words) {
        <a
          [routerLink]="look.link"
          queryParamsHandling="preserve"
          routerLinkActive="here"
          ariaCurrentWhenActive="page"
          [routerLinkActiveOptions]="{ paths: 'exact', queryParams: 'ignored', fragment: 'ignored', matrixParams: 'ignored' }"
        >
          <tn-icon [path]="look.icon" /> <span>{{ look.words | tnText }}</span>
        </a>
      }
    </nav>
  `,
  styleUrl: './look-switch.scss',
})
export class LookSwitch {
  /** Code of the project. */
  readonly project = input.required<string>();

  protected readonly looks = computed(() => LOOKS.map((look) => ({ ...look, link: ['/p', this.project(), 'events', ...look.path] })));
}
