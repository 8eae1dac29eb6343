import { PROGRAMMES, START_PRECISIONS } from '@turnout/consortium/domain';
import type { Translator } from '@turnout/shared/i18n';
import { OWN_WORDS } from './funding-fields';
import { askedField as asked } from '../setting/asked-field';
import type { SettingGroup } from '../setting/setting-field';

/** The facts of a project as its card asks for them. */
export function projectCardGroups({ text }: Translator): readonly SettingGroup[] {
  const programmes = PROGRAMMES.map((value) => ({ value, label: text(`consortium.programme.${value}`) }));
  const precisions = START_PRECISIONS.map((value) => ({ value, label: text(`consortium.precision.${value}`) }));
  return [
    {
      title: 'consortium.card.names',
      fields: [asked('acronym', 'line'), asked('title', 'line'), asked('beneficiary', 'line'), asked('website', 'line')],
    },
    {
      title: 'consortium.card.time',
      fields: [
        asked('startsOn', 'date'),
        asked('startsOnPrecision', 'choice', { choices: precisions }),
        asked('endsOn', 'date'),
        asked('durationMonths', 'number', { hint: 'consortium.card.duration-hint' }),
        asked('reportingFrom', 'date'),
        asked('reportingTo', 'date'),
      ],
    },
    {
      title: 'consortium.card.funding',
      fields: [
        asked('programme', 'choice', { choices: programmes, hint: 'consortium.card.programme-hint' }),
        asked('programmeText', 'line', { hint: 'consortium.card.programme-text-hint' }),
        asked('keyAction', 'line'),
        asked('actionType', 'line'),
        asked('callYear', 'number'),
        asked('measure', 'line'),
        asked('grantNumber', 'line'),
        asked('totalFundingEur', 'number'),
        asked('euGrantEur', 'number'),
      ],
    },
    {
      title: 'consortium.card.own-words',
      fields: [
        asked(OWN_WORDS.statement, 'text', { hint: 'consortium.card.own-statement-hint' }),
        asked(OWN_WORDS.disclaimer, 'text', { hint: 'consortium.card.own-disclaimer-hint' }),
      ],
    },
    {
      title: 'consortium.card.reach',
      fields: [
        asked('countries', 'countries'),
        asked('databaseContacts', 'number'),
        asked('targetGroups', 'lines'),
        asked('communityKinds', 'lines'),
        asked('topics', 'lines'),
      ],
    },
    { title: 'consortium.card.counting', fields: [asked('breakdownDimensions', 'dimensions')] },
    {
      title: 'consortium.card.outcome',
      fields: [asked('results', 'lines'), asked('linkedProjects', 'lines'), asked('progressNotes', 'lines')],
    },
  ];
}
