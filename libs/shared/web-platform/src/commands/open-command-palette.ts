import { MatDialog } from '@angular/material/dialog';
import type { Injector } from '@angular/core';
import { BreakpointObserver } from '@angular/cdk/layout';
import { TRANSLATOR } from '@turnout/shared/ui';
import type { Command } from './command';
import { NARROW } from '../width/narrow-window';
import type { CommandPalette } from './command-palette';

const WHOLE = { width: '100vw', maxWidth: '100vw', height: '100dvh', maxHeight: '100dvh', position: { top: '0' } };
const WIDE = { width: '42rem', maxWidth: 'calc(100vw - 2rem)', maxHeight: 'min(36rem, 80vh)', position: { top: '10vh' } };

/** Opens the palette, which is loaded when it is first asked for, and runs what is chosen once the focus is back where it was. */
export async function openCommandPalette(injector: Injector): Promise<void> {
  const palette = await import('./command-palette');
  const isNarrow = injector.get(BreakpointObserver).isMatched(NARROW);
  const dialog = injector.get(MatDialog).open<CommandPalette, never, Command>(palette.CommandPalette, {
    ...(isNarrow ? WHOLE : WIDE),
    autoFocus: '[cdkFocusInitial]',
    ariaModal: true,
    ariaLabel: injector.get(TRANSLATOR)().text('shared.commands.title'),
    enterAnimationDuration: 0,
    exitAnimationDuration: 0,
  });
  dialog.afterClosed().subscribe((command) => void command?.run());
}
