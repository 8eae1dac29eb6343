import { Injectable, signal, type Signal } from '@angular/core';
import {
  type Catalogue,
  createTranslator,
  type Language,
  loadCatalogue,
  type MessageKey,
  type MessageParams,
  pickLanguage,
  type Translator,
} from '@turnout/shared/i18n';

/** The words of the application in the reader's language. */
@Injectable({ providedIn: 'root' })
export class Texts {
  private readonly chosen = signal<Translator>(createTranslator('en', {} as Catalogue));

  /** The translator in force; a signal, so that a change of language reaches every screen. */
  readonly translator: Signal<Translator> = this.chosen.asReadonly();

  /** The message of a key, filled in. Read inside a template or a `computed`, it follows the language. */
  t(key: MessageKey, params?: MessageParams): string {
    return this.chosen().text(key, params);
  }

  /** Loads a language's catalogue and puts it in force. */
  async use(language: Language): Promise<void> {
    this.chosen.set(createTranslator(language, await loadCatalogue(language)));
    document.documentElement.lang = language;
  }

  /** Puts in force what the browser prefers among the languages there are. */
  usePreferred(): Promise<void> {
    return this.use(pickLanguage(navigator.languages));
  }
}
