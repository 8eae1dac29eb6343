import { InjectionToken, type Signal } from '@angular/core';
import type { Translator } from '@turnout/shared/i18n';

/** The reader's language, as a signal: whoever shows words or numbers reads it. Provided by `providePlatform()` of web-platform. */
export const TRANSLATOR = new InjectionToken<Signal<Translator>>('TRANSLATOR');
