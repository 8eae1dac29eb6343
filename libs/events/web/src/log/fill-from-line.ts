import type { LineFacts } from '@turnout/events/domain';
import { countryName, formatDate } from '@turnout/shared/i18n';
import { BLANK, type EventFields } from './event-fields';

/** Fills the form with what a line says, in the reader's way of writing; what the line does not say stays as it was. */
export function fillFromLine(fields: EventFields, facts: LineFacts, locale: string): EventFields {
  const [leadPartner, ...coPartners] = facts.partners;
  return {
    ...fields,
    ...(facts.type === null ? {} : { type: facts.type }),
    ...(facts.title === null ? {} : { title: facts.title }),
    ...(facts.days === null ? {} : daysIn(facts.days, locale)),
    ...(leadPartner === undefined ? {} : { leadPartner, coPartners }),
    ...(facts.country === null ? {} : { country: countryName(facts.country, locale) }),
    ...(facts.isInternational ? { level: 'international' as const, country: '' } : {}),
    ...(facts.headcount === null ? {} : countIn(facts.headcount)),
  };
}

/** Dates of a line are those of one event, whatever meetings stood in the form. */
function daysIn({ startsOn, endsOn }: NonNullable<LineFacts['days']>, locale: string): Partial<EventFields> {
  const { seriesBasis, seriesMeetings } = BLANK;
  return {
    startsOn: formatDate(startsOn, locale),
    endsOn: endsOn === null ? '' : formatDate(endsOn, locale),
    seriesBasis,
    seriesMeetings,
  };
}

function countIn({ count, isEstimate }: NonNullable<LineFacts['headcount']>): Partial<EventFields> {
  return { count: isEstimate ? `~${String(count)}` : String(count), quality: isEstimate ? 'estimate' : 'exact' };
}
