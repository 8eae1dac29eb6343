import { Component, inject } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatMenuModule } from '@angular/material/menu';
import { mdiCheck, mdiBrightness6 } from '@mdi/js';
import type { MessageKey } from '@turnout/shared/i18n';
import { Icon } from '@turnout/shared/ui';
import { Appearance, DENSITIES, type Density, type Scheme, SCHEMES, TextPipe } from '@turnout/shared/web-platform';

const SCHEME_WORDS = {
  system: 'shared.scheme.system',
  light: 'shared.scheme.light',
  dark: 'shared.scheme.dark',
} as const satisfies Readonly<Record<Scheme, MessageKey>>;

const DENSITY_WORDS = {
  comfortable: 'shared.density.comfortable',
  compact: 'shared.density.compact',
} as const satisfies Readonly<Record<Density, MessageKey>>;

/** Chooses light or dark, and how close the rows of tables stand. */
@Component({
  selector: 'tn-appearance-menu',
  imports: [Icon, MatIconButton, MatMenuModule, TextPipe],
  templateUrl: './appearance-menu.html',
  styleUrl: './menu.scss',
})
export class AppearanceMenu {
  protected readonly appearance = inject(Appearance);
  protected readonly schemes = SCHEMES;
  protected readonly densities = DENSITIES;
  protected readonly schemeWords = SCHEME_WORDS;
  protected readonly densityWords = DENSITY_WORDS;
  protected readonly mark = mdiBrightness6;
  protected readonly check = mdiCheck;
}
