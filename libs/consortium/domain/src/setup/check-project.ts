import { COUNTRY_CODES, type FieldError } from '@turnout/shared/kernel';
import { START_PRECISIONS } from '../project-period';
import { PROGRAMMES } from '../vocabulary';
import { checkDimensions } from './check-dimensions';
import { checkDate, checkOrder, checkText, checkTexts, checkWhole, checkWord, type Given } from './field-checks';
import { MAX_PROJECT_MONTH } from './check-work-package';

/** Largest amount of money, in whole euro. */
export const MAX_EURO = 2_000_000_000;

const TEXTS = ['acronym', 'programmeText', 'keyAction', 'actionType', 'measure', 'grantNumber', 'beneficiary', 'website'] as const;
const LISTS = ['topics', 'targetGroups', 'communityKinds', 'results', 'linkedProjects', 'progressNotes'] as const;
const DATES = ['startsOn', 'endsOn', 'reportingFrom', 'reportingTo'] as const;

/** The facts of a project as a form or a request gives them, not judged yet. */
export interface ProjectDraft
  extends
    Readonly<Partial<Record<(typeof TEXTS)[number] | (typeof DATES)[number], Given<string>>>>,
    Readonly<Partial<Record<(typeof LISTS)[number] | 'countries' | 'breakdownDimensions', Given<readonly string[]>>>> {
  readonly title?: Given<string>;
  readonly programme?: Given<string>;
  readonly fundingStatement?: Given<{ readonly statement?: Given<string>; readonly disclaimer?: Given<string> }>;
  readonly startsOnPrecision?: Given<string>;
  readonly callYear?: Given<number>;
  readonly totalFundingEur?: Given<number>;
  readonly euGrantEur?: Given<number>;
  readonly durationMonths?: Given<number>;
  readonly databaseContacts?: Given<number>;
}

/** Judges the facts of a project before they are kept. Nothing wrong is an empty list. */
export function checkProject(draft: ProjectDraft): FieldError[] {
  return [
    ...checkText('/title', draft.title, true),
    ...TEXTS.flatMap((field) => checkText(`/${field}`, draft[field])),
    ...LISTS.flatMap((field) => checkTexts(`/${field}`, draft[field])),
    ...(draft.countries ?? []).flatMap((country, index) => checkWord(`/countries/${index}`, country, COUNTRY_CODES)),
    ...checkDimensions('/breakdownDimensions', draft.breakdownDimensions),
    ...checkWord('/programme', draft.programme, PROGRAMMES),
    ...checkFunding(draft.fundingStatement),
    ...checkTime(draft),
    ...checkWhole('/callYear', draft.callYear, 1950, 2200),
    ...checkWhole('/totalFundingEur', draft.totalFundingEur, 0, MAX_EURO),
    ...checkWhole('/euGrantEur', draft.euGrantEur, 0, MAX_EURO),
    ...checkWhole('/databaseContacts', draft.databaseContacts, 0, MAX_EURO),
  ];
}

/** Own words are whole: a disclaimer does not stand without a statement. */
function checkFunding(own: ProjectDraft['fundingStatement']): FieldError[] {
  if (own === null || own === undefined) return [];
  return [...checkText('/fundingStatement/statement', own.statement, true), ...checkText('/fundingStatement/disclaimer', own.disclaimer)];
}

function checkTime(draft: ProjectDraft): FieldError[] {
  const dates = DATES.flatMap((field) => checkDate(`/${field}`, draft[field]));
  if (dates.length > 0) return dates;
  return [
    ...checkPrecision(draft),
    ...checkWhole('/durationMonths', draft.durationMonths, 1, MAX_PROJECT_MONTH),
    ...checkOrder('/endsOn', draft.startsOn, draft.endsOn),
    ...checkOrder('/reportingTo', draft.reportingFrom, draft.reportingTo),
  ];
}

/** A start has a precision, no start has none, and a month begins on its first day. */
function checkPrecision({ startsOn, startsOnPrecision }: ProjectDraft): FieldError[] {
  const pointer = '/startsOnPrecision';
  const words = checkWord(pointer, startsOnPrecision, START_PRECISIONS);
  if (words.length > 0) return words;
  const fits = (startsOn ?? null) === null ? (startsOnPrecision ?? null) === null : (startsOnPrecision ?? null) !== null;
  if (!fits || (startsOnPrecision === 'month' && startsOn?.endsWith('-01') !== true)) {
    return [{ pointer, code: 'setting.precision-mismatch' }];
  }
  return [];
}
