import { inject, type Signal } from '@angular/core';
import { Router } from '@angular/router';
import { TRANSLATOR } from '@turnout/shared/ui';
import { type Command, offerCommands } from '@turnout/shared/web-platform';
import type { EventDetail } from '../client/wire';

/** What the commands of an event need of its page. */
export interface EventPageActions {
  readonly event: Signal<EventDetail | null>;
  readonly base: Signal<readonly string[]>;
  readonly mayLog: Signal<boolean>;
  readonly remove: () => unknown;
}

/** Offers what can be done with the event that is open, in the constructor of its page. */
export function offerEventActions({ event, base, mayLog, remove }: EventPageActions): void {
  const [router, translator] = [inject(Router), inject(TRANSLATOR)];
  offerCommands(() => {
    const [shown, { text }] = [event(), translator()];
    if (shown === null) return [];
    const here = (id: string, words: string, run: () => unknown): Command => ({
      id: `here:event/${id}`,
      kind: 'here',
      words,
      detail: shown.title,
      isPassing: true,
      run,
    });
    const { change, delete: mayDelete } = shown.may;
    return [
      ...(change
        ? [
            here('edit', text('events.commands.edit'), () => router.navigate([...base(), shown.id, 'edit'])),
            here('evidence', text('events.commands.evidence'), () => router.navigate([...base(), shown.id], { fragment: 'evidence' })),
          ]
        : []),
      ...(mayLog()
        ? [here('copy', text('events.commands.duplicate'), () => router.navigate([...base(), 'new'], { queryParams: { like: shown.id } }))]
        : []),
      ...(mayDelete ? [here('delete', text('events.commands.delete'), remove)] : []),
    ];
  });
}
