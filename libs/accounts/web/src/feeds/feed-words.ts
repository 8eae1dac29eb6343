import { FEED_PARTS, type FeedPart } from '@turnout/accounts/domain';
import { DOCUMENT_LANGUAGES, formatList, type MessageKey, type Translator } from '@turnout/shared/i18n';

/** What a part of a feed is called. */
export const PART_WORDS = {
  'planned-events': 'accounts.feeds.part.planned-events',
  'held-events': 'accounts.feeds.part.held-events',
  'reporting-periods': 'accounts.feeds.part.reporting-periods',
  deliverables: 'accounts.feeds.part.deliverables',
  milestones: 'accounts.feeds.part.milestones',
} as const satisfies Readonly<Record<FeedPart, MessageKey>>;

/** What is in a feed, in one line. */
export function partsLine(parts: readonly FeedPart[], translator: Translator): string {
  if (FEED_PARTS.every((part) => parts.includes(part))) return translator.text('accounts.feeds.everything');
  return formatList(
    parts.map((part) => translator.text(PART_WORDS[part])),
    translator.locale,
    'plain',
  );
}

/** The languages a feed can be had in, each in its own words. */
export const FEED_LANGUAGES = DOCUMENT_LANGUAGES.map((code) => ({
  code,
  name: new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code,
}));
