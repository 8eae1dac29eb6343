import { type Provider, signal } from '@angular/core';
import { createTranslator, loadCatalogue } from '@turnout/shared/i18n';
import { TRANSLATOR } from '../translator';

/** The real English words, for components under test. */
export async function provideEnglish(): Promise<Provider> {
  return { provide: TRANSLATOR, useValue: signal(createTranslator('en', await loadCatalogue('en'))) };
}
