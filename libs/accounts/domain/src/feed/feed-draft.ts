import { isDocumentLanguage } from '@turnout/shared/i18n';
import { type FieldError, lengthOf, tidyLine } from '@turnout/shared/kernel';

/** What a calendar feed can hold, in the order a person is offered it. Cancelled events stay with those that were planned. */
export const FEED_PARTS = ['planned-events', 'held-events', 'reporting-periods', 'deliverables', 'milestones'] as const;
export type FeedPart = (typeof FEED_PARTS)[number];

/** Longest name of a feed, in code points. */
export const MAX_FEED_NAME_LENGTH = 80;
/** Most feeds that one account may have at a time. */
export const MAX_FEEDS = 20;

/** A feed that is to be made: the shapes are right, the values are not judged yet. */
export interface FeedDraft {
  readonly name: string;
  readonly parts: readonly string[];
  /** Of its words; names in the records stay as the project wrote them. */
  readonly language: string;
}

/** Every code that {@link checkFeed} can answer with; each has words as `error.<code>`. */
export const FEED_FIELD_CODES = [
  'feed.name-missing',
  'feed.name-too-long',
  'feed.nothing-in-it',
  'feed.unknown-part',
  'feed.unknown-language',
] as const;

/** Judges a feed that is to be made. */
export function checkFeed({ name, parts, language }: FeedDraft): FieldError[] {
  return [
    ...checkName(tidyLine(name)),
    ...checkParts(parts),
    ...(isDocumentLanguage(language) ? [] : [{ pointer: '/language', code: 'feed.unknown-language' }]),
  ];
}

function checkName(name: string): FieldError[] {
  const pointer = '/name';
  if (name === '') return [{ pointer, code: 'feed.name-missing' }];
  const params = { max: MAX_FEED_NAME_LENGTH };
  return lengthOf(name) > MAX_FEED_NAME_LENGTH ? [{ pointer, code: 'feed.name-too-long', params }] : [];
}

function checkParts(parts: readonly string[]): FieldError[] {
  if (parts.length === 0) return [{ pointer: '/parts', code: 'feed.nothing-in-it' }];
  return parts.flatMap((part, index) =>
    FEED_PARTS.some((known) => known === part) ? [] : [{ pointer: `/parts/${String(index)}`, code: 'feed.unknown-part' }],
  );
}
