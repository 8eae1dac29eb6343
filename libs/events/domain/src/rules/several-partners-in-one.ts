import { foldForSearch } from '@turnout/shared/kernel';
import type { LedgerEvent, LedgerFacts, Noticed, ProjectRule, RepairChange } from './contract';

type Partner = LedgerFacts['partners'][number];

/** A partner whose name is made of the names of two or more others: a cell of a table that nobody split. */
export const severalPartnersInOne: ProjectRule = {
  kind: 'project',
  id: 'several-partners-in-one',
  severity: 'attention',
  check: (facts) => [...partnersInOne(facts.partners)].map(([code, within]) => noticed(code, within, facts)),
};

/** The codes of the partners whose name is made of others' names, with the codes of these. */
export function partnersInOne(partners: readonly Partner[]): ReadonlyMap<string, readonly string[]> {
  const names = namesOf(partners);
  const all = partners.map((partner) => [partner.code, partnersWithin(partner, names)] as const);
  return new Map(all.filter(([, within]) => within.length > 1));
}

/** What may stand between two names, but for blanks. */
const BETWEEN = /* @__PURE__ */ new Set(['and', 'und', 'et', 'e', 'i', 'y', 'és', 'un', 'και', 'и'].map(foldForSearch));

type Names = ReadonlyMap<string, string>;

/** The codes of the partners by their names, each as the words that it is made of. */
function namesOf(partners: readonly Partner[]): Names {
  return new Map(
    partners.flatMap(({ code, name, spellings }) =>
      [code, name ?? '', ...spellings].map((each) => [wordsOf(each).join(' '), code] as const),
    ),
  );
}

/** The partners that the whole of a name is made of, in its order; none where a word of it belongs to nobody. */
function partnersWithin({ code, name }: Partner, names: Names): string[] {
  return [code, name ?? ''].map((each) => split(wordsOf(each), names, code)).find(({ length }) => length > 1) ?? [];
}

function split(words: readonly string[], names: Names, own: string): string[] {
  const found: string[] = [];
  let rest = words;
  while (rest.length > 0) {
    const named = firstName(rest, names, own);
    if (named) found.push(named.code);
    else if (!rest.slice(0, 1).every((word) => BETWEEN.has(word))) return [];
    rest = rest.slice(named?.length ?? 1);
  }
  return [...new Set(found)];
}

/** The longest name of another partner that some words begin with. */
function firstName(words: readonly string[], names: Names, own: string): { readonly code: string; readonly length: number } | null {
  for (let { length } = words; length > 0; length -= 1) {
    const code = names.get(words.slice(0, length).join(' '));
    if (code !== undefined && code !== own) return { code, length };
  }
  return null;
}

function wordsOf(name: string): string[] {
  return foldForSearch(name).match(/[\p{L}\p{N}+@]+/gu) ?? [];
}

function noticed(code: string, within: readonly string[], { events }: LedgerFacts): Noticed {
  const concerned = events.filter(({ leadPartner, coPartners }) => leadPartner === code || coPartners.includes(code));
  const changes = concerned.flatMap((event) => changesOf(event, code, within));
  return {
    events: concerned.map(({ id }) => id),
    pointer: '/leadPartner',
    params: { partner: code, partners: within.join(', '), number: within.length, records: concerned.length },
    subject: [code, ...within],
    repair: changes.length === 0 ? null : { kind: 'change-events', changes },
  };
}

/** The first that is named leads, where the name stood for who does; the others take part. */
function changesOf({ id, leadPartner, coPartners }: LedgerEvent, code: string, within: readonly string[]): RepairChange[] {
  const [first] = within as [string];
  const lead = leadPartner === code ? first : leadPartner;
  const others = [...(leadPartner === code ? within : []), ...coPartners.flatMap((each) => (each === code ? within : [each]))];
  const after = [...new Set(others)].filter((each) => each !== lead);
  return [
    ...(lead === leadPartner ? [] : [{ event: id, pointer: '/leadPartner', before: leadPartner, after: lead }]),
    ...(JSON.stringify(after) === JSON.stringify(coPartners) ? [] : [{ event: id, pointer: '/coPartners', before: coPartners, after }]),
  ];
}
