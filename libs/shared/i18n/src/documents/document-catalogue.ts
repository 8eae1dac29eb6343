import type { DocumentCatalogue } from './document-key';
import type { DocumentLanguage } from './document-language';

/** Loads what documents say in a language; each is a chunk of its own in the web. */
export async function loadDocumentCatalogue(language: DocumentLanguage): Promise<DocumentCatalogue> {
  switch (language) {
    case 'en':
      return (await import('../catalogues/en')).en;
    case 'pt':
      return (await import('./pt')).portuguese;
    case 'it':
      return (await import('./it')).italian;
    case 'pl':
      return (await import('./pl')).polish;
    case 'el':
      return (await import('./el')).greek;
  }
}
