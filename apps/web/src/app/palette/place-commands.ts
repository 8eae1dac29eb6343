import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import { CurrentProject } from '@turnout/consortium/web';
import { TRANSLATOR } from '@turnout/shared/ui';
import type { Command, CommandKind, CommandSource } from '@turnout/shared/web-platform';
import { SETTINGS_PAGES } from '../settings/settings-pages';
import { navItems } from '../shell/nav-items';

/** The pages of the project that is open, and those of its settings. */
@Injectable({ providedIn: 'root' })
export class PlaceCommands implements CommandSource {
  private readonly session = inject(SessionStore);
  private readonly current = inject(CurrentProject);
  private readonly router = inject(Router);
  private readonly translator = inject(TRANSLATOR);

  commands(): readonly Command[] {
    const project = this.current.code();
    if (project === null) return [];
    const { text } = this.translator();
    const page = (kind: CommandKind, words: string, ...path: readonly string[]): Command => ({
      id: `${kind}:${project}/${path.join('/')}`,
      kind,
      words,
      run: () => this.router.navigate(['/p', project, ...path]),
    });
    const settings = SETTINGS_PAGES.filter(({ operation }) => this.session.reach(operation, project) !== null);
    const mayInvite = this.session.reach('member.change', project) !== null;
    return [
      ...(mayInvite ? [page('do', text('accounts.members.invite-command'), 'settings', 'members')] : []),
      ...navItems(this.session, project).map((item) => ({ ...page('go', text(item.words), item.path), keys: ['g', item.key] })),
      ...settings.map((setting) => page('settings', text(setting.words), 'settings', setting.path)),
    ];
  }
}
