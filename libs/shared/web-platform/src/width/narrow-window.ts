import { BreakpointObserver } from '@angular/cdk/layout';
import { inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { map } from 'rxjs';

/** The width below which things stand one below the other, as the style sheets say it. */
export const NARROW = '(width < 48rem)';

/** Whether the window has no room for two things side by side, as on a phone. Follows it when it is turned. */
export function narrowWindow(): Signal<boolean> {
  const matching = inject(BreakpointObserver).observe(NARROW);
  return toSignal(matching.pipe(map(({ matches }) => matches)), { initialValue: false });
}
