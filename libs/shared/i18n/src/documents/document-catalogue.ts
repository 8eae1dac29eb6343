import type { MessageKey } from '../catalogue';
import type { DocumentLanguage } from './document-language';

/** Messages that only screens say, though they are about reports. */
type OnScreens = `reports.${'page' | 'composer' | 'versions' | 'commands' | 'work' | 'narrative'}.${string}`;

/** Words for what stands in the records. */
type Vocabulary =
  | `events.${'vocabulary' | 'filter' | 'report.section' | 'list.column' | 'list.group'}.${string}`
  | `events.page.${'lead-partner' | 'level' | 'meetings' | 'place' | 'setting' | 'status' | 'work-package'}`
  | `quality.rule.${string}.${'title' | 'finding'}`
  | `consortium.${'funding' | 'partner-role' | 'partner-kind'}.${string}`
  | `impact.${'clause' | 'gap' | 'perhaps-held' | `${'where' | 'promise'}.${string}`}`;

/** A key of a message that documents say: all they need in another language, and nothing of the screens. */
export type DocumentKey = Extract<Exclude<MessageKey, OnScreens>, `reports.${string}` | Vocabulary>;

/** All that documents say in one language, in ICU MessageFormat. */
export type DocumentCatalogue = Readonly<Record<DocumentKey, string>>;

const SAID = [
  /^reports\.(?!(?:page|composer|versions|commands|work|narrative)\.)/u,
  /^events\.(?:vocabulary|filter|report\.section|list\.column|list\.group)\./u,
  /^events\.page\.(?:lead-partner|level|meetings|place|setting|status|work-package)$/u,
  /^quality\.rule\..+\.(?:title|finding)$/u,
  /^consortium\.(?:funding|partner-role|partner-kind)\./u,
  /^impact\.(?:clause$|gap$|perhaps-held$|(?:where|promise)\.)/u,
];

/** Tells whether documents say a message: {@link DocumentKey}, for keys that only arrive at run time. */
export function isDocumentKey(key: string): key is DocumentKey {
  return SAID.some((pattern) => pattern.test(key));
}

/** Loads what documents say in a language; each is a chunk of its own in the web. */
export async function loadDocumentCatalogue(language: DocumentLanguage): Promise<DocumentCatalogue> {
  switch (language) {
    case 'en':
      return (await import('../catalogues/en')).en;
  }
}
