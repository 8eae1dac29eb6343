import {
  ApplicationRef,
  DOCUMENT,
  EnvironmentInjector,
  type EnvironmentProviders,
  inject,
  makeEnvironmentProviders,
  provideAppInitializer,
} from '@angular/core';
import { TitleStrategy } from '@angular/router';
import { TRANSLATOR } from '@turnout/shared/ui';
import { Texts } from './language/texts';
import { PageTitle } from './title/page-title';

/** What every page stands on: the reader's language, loaded before anything is shown, and titles for the browser's tab. */
export function providePlatform(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideAppInitializer(() => inject(Texts).usePreferred()),
    provideAppInitializer(settleBeforeLeaving),
    { provide: TRANSLATOR, useFactory: () => inject(Texts).translator },
    { provide: TitleStrategy, useExisting: PageTitle },
  ]);
}

/** What was typed last is kept by effects, which a busy page has not yet run when it is closed or loaded anew. */
function settleBeforeLeaving(): void {
  const injector = inject(EnvironmentInjector);
  inject(DOCUMENT).defaultView?.addEventListener('pagehide', () => {
    injector.get(ApplicationRef).tick();
  });
}
