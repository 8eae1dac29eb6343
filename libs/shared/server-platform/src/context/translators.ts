import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  createDocumentTranslator,
  createTranslator,
  DOCUMENT_LANGUAGES,
  type DocumentLanguage,
  type DocumentTranslator,
  type Language,
  LANGUAGES,
  loadCatalogue,
  loadDocumentCatalogue,
  pickLanguage,
  type Translator,
} from '@turnout/shared/i18n';
import type { FastifyRequest } from 'fastify';

/** The translators of all languages, loaded once at the start. */
@Injectable()
export class Translators implements OnModuleInit {
  readonly #byLanguage = new Map<Language, Translator>();
  readonly #ofDocuments = new Map<DocumentLanguage, DocumentTranslator>();

  async onModuleInit(): Promise<void> {
    for (const language of LANGUAGES) this.#byLanguage.set(language, createTranslator(language, await loadCatalogue(language)));
    for (const language of DOCUMENT_LANGUAGES) {
      this.#ofDocuments.set(language, createDocumentTranslator(language, await loadDocumentCatalogue(language)));
    }
  }

  /** The language somebody asks for: `?lang=` before the Accept-Language header, English when neither says. */
  of(request: Pick<FastifyRequest, 'headers' | 'query'>): Translator {
    const { lang } = (request.query ?? {}) as { readonly lang?: unknown };
    const header = request.headers['accept-language'];
    return this.in(pickLanguage([...(typeof lang === 'string' ? [lang] : []), ...(header?.split(',') ?? [])]));
  }

  /** The translator of a language. */
  in(language: Language): Translator {
    const translator = this.#byLanguage.get(language);
    if (!translator) throw new Error(`The catalogue of ${language} is not loaded.`);
    return translator;
  }

  /** The translator of the documents of a language. */
  ofDocuments(language: DocumentLanguage): DocumentTranslator {
    const translator = this.#ofDocuments.get(language);
    if (!translator) throw new Error(`The catalogue of documents in ${language} is not loaded.`);
    return translator;
  }
}
