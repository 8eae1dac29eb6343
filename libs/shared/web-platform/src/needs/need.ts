import { InjectionToken, type Type } from '@angular/core';
import type { MessageKey, MessageParams } from '@turnout/shared/i18n';
import type { Observable } from 'rxjs';

/** Something of a project that needs the reader: so many of a kind, and the way to where they are seen to. */
export interface Need {
  /** How many there are; nothing is shown of 0. */
  readonly count: number;
  /** One or two words for the kind, shown as a badge. */
  readonly label: MessageKey;
  /** What is to be done, as the name of the link. The message is given `count` besides the parameters. */
  readonly words: MessageKey;
  readonly params?: MessageParams;
  /** Commands of the router, and the query that goes with them. */
  readonly link: readonly string[];
  readonly query?: Readonly<Record<string, string>>;
  /** Where it stands among the others: the smallest comes first. The reader's own events come before all of them. */
  readonly rank: number;
  /** Whether it presses: it is coloured then. */
  readonly presses?: boolean;
}

/** Says what needs the reader in one project; nothing where the reader has no part in it. */
export interface NeedSource {
  needs(project: string): Observable<readonly Need[]>;
}

/**
 * What capabilities to the right of events add to “Needs you”, each loaded when it is shown. Provide with `multi: true`:
 * `{ provide: NEED_SOURCES, multi: true, useValue: () => import('…').then((lib) => lib.FindingsNeed) }`; the class is an injectable of the root.
 */
export const NEED_SOURCES = new InjectionToken<readonly (() => Promise<Type<NeedSource>>)[]>('what needs the reader', {
  factory: () => [],
});
