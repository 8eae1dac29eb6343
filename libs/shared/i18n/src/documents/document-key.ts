import type { MessageKey } from '../catalogue';

/** Messages that only screens say, though they are about reports. */
type OnScreens = `reports.${'page' | 'composer' | 'versions' | 'commands' | 'work' | 'narrative'}.${string}`;

type FilterField =
  | 'type'
  | 'country'
  | 'partner'
  | 'setting'
  | 'level'
  | 'mode'
  | 'status'
  | 'work-package'
  | 'deliverable'
  | 'milestone'
  | 'finding'
  | 'import';

/** Words for what stands in the records. */
type Vocabulary =
  | `events.${'vocabulary' | 'report.section' | 'feed'}.${string}`
  | `events.filter.${FilterField | `finding-${'any' | 'none'}` | `import-${'one' | 'none'}` | 'chip'}`
  | `events.list.${'column.mode' | `group.${'month' | 'not-known' | 'lead-only'}`}`
  | `events.page.${'lead-partner' | 'level' | 'meetings' | 'place' | 'setting' | 'status' | 'work-package'}`
  | `quality.rule.${string}.${'title' | 'finding'}`
  | `consortium.${'funding' | 'partner-role' | 'partner-kind'}.${string}`
  | `impact.${'clause' | 'gap' | 'perhaps-held' | `${'where' | 'promise' | 'gap' | 'pace' | 'forecast' | 'trend'}.${string}`}`;

/** A key of a message that documents say: all they need in another language, and nothing of the screens. */
export type DocumentKey = Extract<Exclude<MessageKey, OnScreens>, `reports.${string}` | `reminders.mail.${string}` | Vocabulary>;

/** All that documents say in one language, in ICU MessageFormat. */
export type DocumentCatalogue = Readonly<Record<DocumentKey, string>>;

const SAID = [
  /^reminders\.mail\./u,
  /^reports\.(?!(?:page|composer|versions|commands|work|narrative)\.)/u,
  /^events\.(?:vocabulary|report\.section|feed)\./u,
  /^events\.filter\.(?:type|country|partner|setting|level|mode|status|work-package|deliverable|milestone|finding(?:-any|-none)?|import(?:-one|-none)?|chip)$/u,
  /^events\.list\.(?:column\.mode|group\.(?:month|not-known|lead-only))$/u,
  /^events\.page\.(?:lead-partner|level|meetings|place|setting|status|work-package)$/u,
  /^quality\.rule\..+\.(?:title|finding)$/u,
  /^consortium\.(?:funding|partner-role|partner-kind)\./u,
  /^impact\.(?:clause$|gap$|perhaps-held$|(?:where|promise|gap|pace|forecast|trend)\.)/u,
];

/** Tells whether documents say a message: {@link DocumentKey}, for keys that only arrive at run time. */
export function isDocumentKey(key: string): key is DocumentKey {
  return SAID.some((pattern) => pattern.test(key));
}
