import { InjectionToken, type Type } from '@angular/core';

/**
 * Parts of an event's page that capabilities to the right of events bring along, each loaded when the page is. A part takes the inputs
 * `project`, `event` (its id), `version` and `changed`, a function that it calls when the event may have changed.
 */
export const EVENT_PAGE_PARTS = new InjectionToken<readonly (() => Promise<Type<unknown>>)[]>('parts of the page of an event', {
  factory: () => [],
});
