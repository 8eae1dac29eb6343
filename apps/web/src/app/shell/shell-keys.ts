import { effect, inject, Injectable, Injector } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { SessionStore } from '@turnout/accounts/web';
import { CurrentProject } from '@turnout/consortium/web';
import { KeyList, type Shortcut, Shortcuts } from '@turnout/shared/web-platform';
import { navItems } from './nav-items';

/** The keys of the shell: the list of keys everywhere, the ways around inside a project. Lives as long as the shell. */
@Injectable()
export class ShellKeys {
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly dialog = inject(MatDialog);
  private readonly injector = inject(Injector);

  constructor() {
    const [shortcuts, current] = [inject(Shortcuts), inject(CurrentProject)];
    effect((onCleanup) => {
      const project = current.code();
      const inProject = project === null ? [] : this.projectKeys(project);
      onCleanup(shortcuts.add(...this.everywhere(), ...inProject));
    });
  }

  showList(): void {
    this.dialog.open(KeyList, { width: '30rem' });
  }

  async showPalette(): Promise<void> {
    const { openPalette } = await import('../palette/palette');
    await openPalette(this.injector);
  }

  private everywhere(): readonly Shortcut[] {
    return [
      { keys: ['mod+k'], words: 'shared.keys.commands', run: () => void this.showPalette() },
      { keys: ['?'], words: 'shared.keys.list', run: () => this.showList() },
      { keys: ['Escape'], words: 'shared.keys.close' },
    ];
  }

  private projectKeys(project: string): readonly Shortcut[] {
    const go = (...path: readonly string[]): void => void this.router.navigate(['/p', project, ...path]);
    const around = navItems(this.session, project).map(({ key, path, keyWords }): Shortcut => ({
      keys: ['g', key],
      words: keyWords,
      run: () => go(path),
    }));
    const mayLog = this.session.reach('event.record', project) !== null;
    return mayLog ? [...around, { keys: ['n'], words: 'shared.keys.log-event', run: () => go('events', 'new') }] : around;
  }
}
