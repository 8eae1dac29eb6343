import type { ProjectContext } from '@turnout/accounts/server';
import { type DocumentLanguage, isDocumentLanguage } from '@turnout/shared/i18n';

/** The language a document is asked for in: what was asked for by name, else the asker's own, else English. */
export function documentLanguage({ translator }: Pick<ProjectContext, 'translator'>, asked?: string): DocumentLanguage {
  return [asked, translator.language].find((language) => isDocumentLanguage(language)) ?? 'en';
}
