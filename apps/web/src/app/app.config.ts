import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { type ApplicationConfig, inject, provideBrowserGlobalErrorListeners, provideEnvironmentInitializer } from '@angular/core';
import { provideRouter, withComponentInputBinding, withInMemoryScrolling, withRouterConfig } from '@angular/router';
import { sessionInterceptor } from '@turnout/accounts/web';
import {
  connectionInterceptor,
  EVENT_PAGE_PARTS,
  keptAnswersInterceptor,
  NEED_SOURCES,
  providePlatform,
} from '@turnout/shared/web-platform';
import { ROUTES } from './app.routes';
import { FocusAfterNavigation } from './focus-after-navigation';

/** How the application is put together. */
export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideHttpClient(withInterceptors([sessionInterceptor, keptAnswersInterceptor, connectionInterceptor])),
    provideRouter(
      ROUTES,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
      withRouterConfig({ paramsInheritanceStrategy: 'always' }),
    ),
    providePlatform(),
    { provide: EVENT_PAGE_PARTS, useValue: [() => import('@turnout/quality/web').then((lib) => lib.EventFindings)] },
    { provide: NEED_SOURCES, multi: true, useValue: () => import('@turnout/quality/web').then((lib) => lib.FindingsNeed) },
    { provide: NEED_SOURCES, multi: true, useValue: () => import('@turnout/reminders/web').then((lib) => lib.MissingNeed) },
    provideEnvironmentInitializer(() => inject(FocusAfterNavigation).start()),
  ],
};
