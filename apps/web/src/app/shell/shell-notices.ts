import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { mdiCloudOffOutline, mdiUpdate } from '@mdi/js';
import { SessionStore } from '@turnout/accounts/web';
import { CurrentProject } from '@turnout/consortium/web';
import { WaitingNotice } from '@turnout/events/web';
import { Icon } from '@turnout/shared/ui';
import { Connection, TextPipe } from '@turnout/shared/web-platform';
import { ProgramUpdates } from '../program/program-updates';

/** What concerns every page and is no page's own: that there is no network, and that there is a newer program. */
@Component({
  selector: 'tn-shell-notices',
  imports: [Icon, MatButton, TextPipe, WaitingNotice],
  template: `
    <div role="status">
      @if (isAway()) {
        <p>
          <tn-icon [path]="icons.away" /> <span>{{ (mayLog() ? 'shared.away.text' : 'shared.away.text-reader') | tnText }}</span>
        </p>
      }
      @if (program.state() !== 'current') {
        <p>
          <tn-icon [path]="icons.update" />
          <span>{{ (program.state() === 'newer' ? 'shared.update.text' : 'shared.update.elsewhere') | tnText }}</span>
          <button matButton type="button" (click)="program.load()">{{ 'shared.update.reload' | tnText }}</button>
        </p>
      }
      @defer (on idle) {
        <tn-waiting-notice />
      }
    </div>
  `,
  styleUrl: './shell-notices.scss',
})
export class ShellNotices {
  private readonly session = inject(SessionStore);
  private readonly current = inject(CurrentProject);
  protected readonly program = inject(ProgramUpdates);
  protected readonly isAway = inject(Connection).isAway;
  protected readonly icons = { away: mdiCloudOffOutline, update: mdiUpdate };
  protected readonly mayLog = computed(() => {
    const project = this.current.code();
    return project === null ? this.session.reachSomewhere('event.record') !== null : this.session.reach('event.record', project) !== null;
  });

  constructor() {
    void this.program.start();
  }
}
