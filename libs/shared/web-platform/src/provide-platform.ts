import { type EnvironmentProviders, inject, makeEnvironmentProviders, provideAppInitializer } from '@angular/core';
import { TitleStrategy } from '@angular/router';
import { TRANSLATOR } from '@turnout/shared/ui';
import { Texts } from './language/texts';
import { PageTitle } from './title/page-title';

/** What every page stands on: the reader's language, loaded before anything is shown, and titles for the browser's tab. */
export function providePlatform(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideAppInitializer(() => inject(Texts).usePreferred()),
    { provide: TRANSLATOR, useFactory: () => inject(Texts).translator },
    { provide: TitleStrategy, useExisting: PageTitle },
  ]);
}
