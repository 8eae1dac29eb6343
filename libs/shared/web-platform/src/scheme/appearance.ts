import { DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { BrowserStorage } from '../storage/browser-storage';

/** Which colours the person wants; `system` follows the device. */
export const SCHEMES = ['system', 'light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** How close the rows of tables stand. */
export const DENSITIES = ['comfortable', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

/** How the person wants it to look; kept in this browser and put on the root element. */
@Injectable({ providedIn: 'root' })
export class Appearance {
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly storage = inject(BrowserStorage);
  private readonly chosenScheme = signal(oneOf(SCHEMES, this.storage.read('scheme')));
  private readonly chosenDensity = signal(oneOf(DENSITIES, this.storage.read('density')));

  readonly scheme = this.chosenScheme.asReadonly();
  readonly density = this.chosenDensity.asReadonly();

  useScheme(scheme: Scheme): void {
    this.chosenScheme.set(scheme);
    this.storage.write('scheme', scheme);
    if (scheme === 'system') delete this.root.dataset['scheme'];
    else this.root.dataset['scheme'] = scheme;
  }

  useDensity(density: Density): void {
    this.chosenDensity.set(density);
    this.storage.write('density', density);
    this.root.dataset['density'] = density;
  }
}

function oneOf<const T extends string>(values: readonly [T, ...T[]], text: string | null): T {
  return values.find((value) => value === text) ?? values[0];
}
