import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { openSubscribeDialog } from '@turnout/accounts/web';
import { CurrentProject } from '@turnout/consortium/web';
import { TRANSLATOR } from '@turnout/shared/ui';
import type { Command, CommandSource } from '@turnout/shared/web-platform';

/** Reading the project's calendar in another one. */
@Injectable({ providedIn: 'root' })
export class CalendarCommands implements CommandSource {
  private readonly current = inject(CurrentProject);
  private readonly dialog = inject(MatDialog);
  private readonly translator = inject(TRANSLATOR);

  commands(): readonly Command[] {
    const project = this.current.code();
    if (project === null) return [];
    return [
      {
        id: `do:${project}/subscribe`,
        kind: 'do',
        words: this.translator().text('events.calendar.subscribe-command'),
        run: () => openSubscribeDialog(this.dialog, project),
      },
    ];
  }
}
