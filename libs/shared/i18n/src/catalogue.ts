import type { en } from './catalogues/en';
import type { Language } from './language';

/** A key of a message, dotted from the capability inwards: `events.log.save`. English defines which keys there are. */
export type MessageKey = keyof typeof en;

/** All messages of one language, in ICU MessageFormat. */
export type Catalogue = Readonly<Record<MessageKey, string>>;

/** Loads the catalogue of a language; each is a chunk of its own in the web. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  switch (language) {
    case 'en':
      return (await import('./catalogues/en')).en;
  }
}
