import { DestroyRef, Directive, ElementRef, inject, input, output, type Signal } from '@angular/core';
import { MatAutocompleteTrigger } from '@angular/material/autocomplete';
import type { Choice } from './match-name';

/** Keys that walk the list once it is drawn: who has walked chooses what they walked to. */
const WALKING = ['ArrowDown', 'ArrowUp'];

/**
 * Enter chooses the first that fits what is typed, whether or not the list is drawn by then. An Enter that is faster than the list would
 * save the form as it stands, or take what fitted fewer letters.
 */
@Directive({ selector: 'input[tnEnterChooses]' })
export class EnterChooses {
  /** What fits what is typed, best first: the signal itself, for whatever is bound is as late as the list. */
  readonly offered = input.required<Signal<readonly Choice[]>>({ alias: 'tnEnterChooses' });
  readonly chosen = output<Choice>();

  private readonly host = inject<ElementRef<HTMLInputElement>>(ElementRef).nativeElement;
  private readonly list = inject(MatAutocompleteTrigger);
  /** Whether something was typed that nothing was chosen for, without walking the list since. */
  private isTyped = false;

  constructor() {
    const { host } = this;
    const type = (): void => {
      this.isTyped = true;
    };
    const press = (event: KeyboardEvent): void => {
      this.press(event);
    };
    host.addEventListener('input', type);
    // Before the list's own listener, which knows only what is drawn.
    host.addEventListener('keydown', press, { capture: true });
    inject(DestroyRef).onDestroy(() => {
      host.removeEventListener('input', type);
      host.removeEventListener('keydown', press, { capture: true });
    });
  }

  /** What fits what is typed best; `null` where nothing does, where nothing is typed, or somebody walks the list. */
  meant(): Choice | null {
    return this.isTyped && this.host.value.trim() !== '' ? (this.offered()()[0] ?? null) : null;
  }

  private press(event: KeyboardEvent): void {
    if (WALKING.includes(event.key) && this.list.panelOpen) this.isTyped = false;
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    // A field that was emptied stays empty: the list would have its first taken.
    if (this.isTyped && this.host.value.trim() === '') this.list.closePanel();
    const first = this.meant();
    if (!first) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.isTyped = false;
    this.list.closePanel();
    this.chosen.emit(first);
  }
}
