import { afterNextRender, Component, computed, type ElementRef, inject, linkedSignal, resource, signal, viewChild } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { MatIconButton } from '@angular/material/button';
import { MatDialogRef } from '@angular/material/dialog';
import { mdiClose, mdiMagnify } from '@mdi/js';
import { Icon, VisuallyHidden } from '@turnout/shared/ui';
import { debounceTime } from 'rxjs';
import { TextPipe } from '../language/text.pipe';
import { KeyCaps } from '../shortcuts/key-caps';
import type { Command } from './command';
import { COMMAND_MARKS } from './command-marks';
import { commandSections } from './command-sections';
import { Commands } from './commands';
import { RecentCommands } from './recent-commands';

const PAUSE_MS = 160;
/** Fewer letters are in everything. */
const FEWEST_LETTERS = 2;

/** Everything there is to do and everywhere there is to go, by its name. Closes with the command that was chosen, or with nothing. */
@Component({
  selector: 'tn-command-palette',
  imports: [Icon, KeyCaps, MatIconButton, TextPipe, VisuallyHidden],
  host: { '(keydown)': 'press($event)', '(click)': 'pick($event)' },
  templateUrl: './command-palette.html',
  styleUrl: './command-palette.scss',
})
export class CommandPalette {
  private readonly registry = inject(Commands);
  private readonly recent = inject(RecentCommands);
  private readonly dialog = inject<MatDialogRef<CommandPalette, Command>>(MatDialogRef);
  private readonly options = viewChild.required<ElementRef<HTMLElement>>('options');

  protected readonly marks = COMMAND_MARKS;
  protected readonly icons = { lens: mdiMagnify, close: mdiClose };
  protected readonly typed = signal('');
  private readonly searched = toSignal(toObservable(this.typed).pipe(debounceTime(PAUSE_MS)), { initialValue: '' });
  private readonly search = resource({
    params: () => (this.searched().trim().length >= FEWEST_LETTERS ? this.searched().trim() : undefined),
    loader: ({ params }) => this.registry.find(params),
  });
  /** What was found last stays until the next answer is there, so that nothing jumps while somebody types. */
  private readonly found = linkedSignal<readonly Command[], readonly Command[]>({
    source: () => (this.search.hasValue() ? this.search.value() : []),
    computation: (now, before) => (this.search.isLoading() ? (before?.value ?? []) : now),
  });
  protected readonly isSearching = computed(() => this.search.isLoading() || this.searched() !== this.typed());
  protected readonly sections = computed(() =>
    commandSections({ commands: this.registry.list(), found: this.found(), recent: this.recent.ids(), typed: this.typed() }),
  );
  protected readonly shown = computed(() => this.sections().flatMap(({ commands }) => commands));
  /** Begins at the first with every letter; stays with its command while answers arrive around it. */
  protected readonly active = linkedSignal<{ typed: string; shown: readonly Command[] }, string | null>({
    source: () => ({ typed: this.typed(), shown: this.shown() }),
    computation: ({ typed, shown }, before) => {
      const kept = before?.source.typed === typed ? shown.find(({ id }) => id === before.value) : undefined;
      return (kept ?? shown[0])?.id ?? null;
    },
  });
  protected readonly activeIndex = computed(() => this.shown().findIndex(({ id }) => id === this.active()));

  constructor() {
    afterNextRender(() => {
      this.options().nativeElement.scrollTop = 0;
    });
  }

  protected press(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) this.move(this.activeIndex() + step);
    else if (event.key === 'PageDown' || event.key === 'PageUp') this.leap(event.key === 'PageDown' ? 1 : -1);
    else if (event.key === 'Enter' && !event.isComposing && event.target instanceof HTMLInputElement)
      this.choose(this.shown()[this.activeIndex()]);
    else if (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)) this.close();
    else return;
    event.preventDefault();
  }

  protected pick({ target }: Event): void {
    const option = target instanceof Element ? target.closest('[role="option"]') : null;
    if (option) this.choose(this.shown()[Number(option.id.replace('command-', ''))]);
  }

  protected choose(command: Command | undefined): void {
    if (!command) return;
    if (!command.isPassing) this.recent.remember(command.id);
    this.dialog.close(command);
  }

  protected close(): void {
    this.dialog.close();
  }

  /** Round the ends. */
  private move(index: number): void {
    const shown = this.shown();
    const next = shown.at(index % Math.max(1, shown.length));
    if (!next) return;
    this.active.set(next.id);
    this.options()
      .nativeElement.querySelector(`#command-${shown.indexOf(next)}`)
      ?.scrollIntoView({ block: 'nearest' });
  }

  /** To the first command of the next or the previous kind. */
  private leap(step: 1 | -1): void {
    const starts = this.sections().map(({ commands }) => this.shown().indexOf(commands[0] as Command));
    const here = starts.findLastIndex((start) => start <= this.activeIndex());
    const start = starts[Math.min(Math.max(here + step, 0), starts.length - 1)];
    if (start !== undefined) this.move(start);
  }
}
