import { DestroyRef, Directive, ElementRef, inject } from '@angular/core';
import { MatSelect } from '@angular/material/select';
import { pageKeys } from '@turnout/shared/web-platform';
import { TypedLetters } from './typed-letters';

/**
 * Chooses with every letter that is typed, as the browser's own lists do. The list itself waits for a pause in typing, so that
 * whoever types and moves on with Tab would have chosen nothing.
 */
@Directive({ selector: 'mat-select[tnTypeToChoose]' })
export class TypeToChoose {
  private readonly select = inject(MatSelect);
  private readonly letters = new TypedLetters();

  constructor() {
    pageKeys({ keys: ['a–z'], words: 'events.keys.type-ahead' });
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const take = (event: KeyboardEvent): void => {
      this.take(event);
    };
    // Before the list's own listener, which is to see no letters.
    host.addEventListener('keydown', take, { capture: true });
    inject(DestroyRef).onDestroy(() => {
      host.removeEventListener('keydown', take, { capture: true });
    });
  }

  private take(event: KeyboardEvent): void {
    const { key, timeStamp } = event;
    if ([...key].length !== 1 || event.ctrlKey || event.altKey || event.metaKey) return;
    if (key === ' ' && !this.letters.isBegun(timeStamp)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const index = this.letters.choose(
      key,
      timeStamp,
      this.select.options.map(({ viewValue }) => viewValue),
    );
    // Moving there chooses in a closed list; in an open one Enter and Tab do.
    if (index >= 0) this.select._keyManager.setActiveItem(index);
  }
}
