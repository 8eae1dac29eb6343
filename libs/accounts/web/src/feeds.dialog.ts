import type { Type } from '@angular/core';

/** The dialog about one's calendar feeds, to be opened with the code of a project as its data; loaded when it is asked for. */
export const loadSubscribeDialog = (): Promise<Type<unknown>> => import('./feeds/subscribe-dialog').then((file) => file.SubscribeDialog);
