import { createTranslator, loadCatalogue } from '@turnout/shared/i18n';
import { RICH_TEXT_CODES } from '@turnout/shared/kernel';
import { BRIEF_REPORT_CODES, PICTURE_CONSENTS, REPORT_SECTIONS, UNPRINTED_REASONS } from './brief-report';
import { EVENT_FIELD_CODES } from './draft/field-codes';
import { PERIOD_EXCEPTION_FIELD_CODES, REPORTING_PERIOD_FIELD_CODES } from './period/check-reporting-period';
import { EVIDENCE_KINDS, EVIDENCE_SUPPORTS } from './evidence/evidence-vocabulary';
import { INBOX_REASONS } from './review/inbox';
import { VIEW_FIELD_CODES } from './view/check-view';
import { REVIEW_ACTIONS } from './review/review-action';
import { SERIES_BASES } from './series';
import { EVENT_RULES } from './rules/notices-of';
import {
  BREAKDOWN_DIMENSIONS,
  EVENT_LEVELS,
  EVENT_MODES,
  EVENT_SETTINGS,
  EVENT_STATUSES,
  PARTICIPANT_METHODS,
  PARTICIPANT_QUALITIES,
} from './vocabulary';

const keys = [
  ...EVENT_FIELD_CODES.map((code) => `error.${code}`),
  ...[...REPORTING_PERIOD_FIELD_CODES, ...PERIOD_EXCEPTION_FIELD_CODES].map((code) => `error.${code}`),
  ...VIEW_FIELD_CODES.map((code) => `error.${code}`),
  'error.event.unknown-sort',
  ...['note-missing', 'note-too-long', 'unknown-field', 'unknown-comment'].map((code) => `error.review.${code}`),
  ...['locked', 'period-locked', 'wrong-status', 'still-to-come'].map((code) => `error.event.${code}`),
  ...[
    'unknown-kind',
    'unknown-supports',
    'caption-too-long',
    'count-without-participants',
    'count-of-unknown',
    'count-invalid',
    'exceeds-count',
  ].map((code) => `error.evidence.${code}`),
  ...[...BRIEF_REPORT_CODES, ...RICH_TEXT_CODES].map((code) => `error.${code}`),
  ...REPORT_SECTIONS.flatMap((section) => [`events.report.section.${section}`, `history.field.briefReport.${section}`]),
  ...PICTURE_CONSENTS.map((consent) => `events.report.consent.${consent}`),
  ...UNPRINTED_REASONS.map((reason) => `events.report.unprinted.${reason}`),
  ...REVIEW_ACTIONS.flatMap((action) => [`events.review.action.${action}`, `events.review.done.${action}`]),
  ...INBOX_REASONS.map((reason) => `events.inbox.reason.${reason}`),
  ...EVENT_RULES.map(({ id }) => `events.notice.${id}`),
  ...Object.entries({
    level: EVENT_LEVELS,
    mode: EVENT_MODES,
    setting: EVENT_SETTINGS,
    status: EVENT_STATUSES,
    quality: PARTICIPANT_QUALITIES,
    method: PARTICIPANT_METHODS,
    dimension: BREAKDOWN_DIMENSIONS,
    series: SERIES_BASES,
    evidence: EVIDENCE_KINDS,
    supports: EVIDENCE_SUPPORTS,
  }).flatMap(([name, words]) => words.map((word) => `events.vocabulary.${name}.${word}`)),
];

it('has words for every refusal, every notice and every term of its vocabularies', async () => {
  const { has } = createTranslator('en', await loadCatalogue('en'));
  expect(keys.filter((key) => !has(key))).toEqual([]);
});
