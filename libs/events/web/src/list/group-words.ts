import { EUROPEAN, type ListGroup } from '@turnout/events/domain';
import { countryName, formatMonth, type Translator } from '@turnout/shared/i18n';
import { isoDate } from '@turnout/shared/kernel';
import { choicesOf } from '../filter/filter-dimension';
import type { ProjectSetup } from '../setup/project-setup';

/** What a group is called. @param key of the group; `null` where it is not known */
export function groupWords(group: ListGroup, key: string | null, setup: ProjectSetup, translator: Translator): string {
  if (key === null) return translator.text(group === 'type' ? 'events.list.no-type' : 'events.list.group.not-known', { group });
  switch (group) {
    case 'leadPartner':
      return key;
    case 'month':
      return formatMonth(isoDate(`${key}-01`), translator.locale);
    case 'country':
      return key === EUROPEAN ? translator.text('events.vocabulary.european') : countryName(key, translator.locale);
    default:
      return choicesOf(group, setup, translator).find(({ value }) => value === key)?.label ?? key;
  }
}
