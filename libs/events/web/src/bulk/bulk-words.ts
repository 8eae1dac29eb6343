import { BULK_FACTS, type MoveDimension } from '@turnout/events/domain';
import type { BulkChangeInput } from '@turnout/shared/api-client';
import type { MessageKey, Translator } from '@turnout/shared/i18n';
import { valueWords } from '@turnout/shared/web-platform';
import { choicesOf } from '../filter/filter-dimension';
import type { ProjectSetup } from '../setup/project-setup';
import { BULK_PART_KEYS, BULK_PARTS, valuesOfPart } from './bulk-facts';

/** What a fact of an event says, as people write it. */
export function factValueWords(field: string, value: unknown, setup: ProjectSetup, translator: Translator): string {
  const type = field === 'type' ? setup.types.find(({ code }) => code === value) : undefined;
  return type?.label ?? valueWords(field, value, translator);
}

/** What a fact is called; the fact's own name for one that is newer than this page. */
export function factKey(field: string): MessageKey | null {
  const fact = BULK_FACTS.find((known) => known === field);
  if (fact === undefined) return null;
  return fact === 'coPartners' ? 'history.field.coPartners' : BULK_PART_KEYS[fact];
}

/** What a row of the sums is called. */
export function moveWords(by: MoveDimension, key: string | null, setup: ProjectSetup, translator: Translator): string {
  return choicesOf(by, setup, translator).find(({ value }) => value === key)?.label ?? factValueWords(by, key, setup, translator);
}

/** What a change did, in a few words: "Setting: School". */
export function changeWords(change: BulkChangeInput, setup: ProjectSetup, translator: Translator): string {
  const said = BULK_PARTS.filter((part) => change[part] !== undefined).map((part) => {
    const values = [change[part] ?? null].flat();
    const words = values.map((value) => valuesOfPart(part, setup, translator).find((each) => each.value === value)?.label ?? String(value));
    return `${translator.text(BULK_PART_KEYS[part])}: ${words.join(', ')}`;
  });
  return said.join(' · ');
}
