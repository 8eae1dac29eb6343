import { EVENT_LEVELS, type EventLevel } from '@turnout/events/domain';
import { countryName } from '@turnout/shared/i18n';
import type { ProjectSetup } from '../setup/project-setup';
import { partnerChoices } from './choices';
import type { EventFields } from './event-fields';
import { chosen } from './match-name';
import { readCount } from './read-count';

/** What type and lead partner suggest for an event. */
interface Suggestions {
  readonly level: EventLevel | '';
  readonly country: string;
  readonly workPackage: string;
}

/**
 * Lets level, country and work package follow the type and the lead partner for as long as nobody chose otherwise: a
 * field that still says what was suggested before says what is suggested now. A count typed as "about" is an estimate.
 *
 * @returns `after` itself where nothing follows
 */
export function followSuggestions(before: EventFields, after: EventFields, setup: ProjectSetup, locale: string): EventFields {
  const isAbout = before.count !== after.count && after.quality === 'exact' && isApproximate(after.count);
  const counted: EventFields = isAbout ? { ...after, quality: 'estimate' } : after;
  if (before.type === after.type && before.leadPartner === after.leadPartner) return counted;
  const [was, is] = [suggestionsFor(before, setup, locale), suggestionsFor(after, setup, locale)];
  return {
    ...counted,
    level: after.level === was.level ? is.level : after.level,
    country: after.country === was.country ? is.country : after.country,
    workPackage: after.workPackage === was.workPackage ? is.workPackage : after.workPackage,
  };
}

function suggestionsFor(fields: EventFields, setup: ProjectSetup, locale: string): Suggestions {
  const type = setup.types.find(({ code }) => code === fields.type);
  const partner = chosen(partnerChoices(setup.partners), fields.leadPartner);
  const country = setup.partners.find(({ code }) => code === partner?.code)?.country ?? null;
  const level = EVENT_LEVELS.find((each) => each === type?.level) ?? '';
  return {
    level,
    country: country === null || level === 'international' ? '' : countryName(country, locale),
    workPackage: type?.workPackage ?? '',
  };
}

function isApproximate(typed: string): boolean {
  const read = readCount(typed);
  return read.kind === 'count' && read.isApproximate;
}
