import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { TRANSLATOR } from '@turnout/shared/ui';
import { type Command, type CommandSource, KeyList } from '@turnout/shared/web-platform';

/** The list of keys. */
@Injectable({ providedIn: 'root' })
export class HelpCommands implements CommandSource {
  private readonly dialog = inject(MatDialog);
  private readonly translator = inject(TRANSLATOR);

  commands(): readonly Command[] {
    const words = this.translator().text('shared.keys.title');
    return [{ id: 'account:keys', kind: 'account', words, keys: ['?'], run: () => this.dialog.open(KeyList, { width: '30rem' }) }];
  }
}
