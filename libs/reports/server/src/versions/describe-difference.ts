import { labelOf } from '@turnout/events/server';
import type { AttributedEvent, TotalName, VersionDifference, VersionSetting } from '@turnout/reports/definitions';
import type { Translator } from '@turnout/shared/i18n';
import type { ComparedEvent, ComparedSide, Difference } from './difference.dto';

/** The two that are compared, and what the types and work packages of the later one are called. */
export interface ComparedPair {
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  readonly setting: VersionSetting;
}

type NameTotal = <T extends TotalName>(total: T) => T & { readonly label: string };

/** A difference as it is answered: totals by name, in the reader's language. */
export function describeDifference(
  difference: VersionDifference,
  { before, after, setting }: ComparedPair,
  translator: Translator,
): Difference {
  const named: NameTotal = (total) => ({ ...total, label: nameOf(total, setting, translator) });
  const { totals, events, texts, settings } = difference;
  const isSame = events.length === 0 && texts.length === 0 && settings.length === 0 && totals.length === 1;
  return {
    ...{ before, after, isSame },
    totals: totals.map(named),
    events: events.map((event) => describeEvent(event, named)),
    texts: texts.map(({ paragraphs, ...text }) => ({
      ...text,
      paragraphs: paragraphs.map(({ pieces, state }) => ({ state, pieces: [...pieces] })),
    })),
    settings: [...settings],
  };
}

function describeEvent({ event, changes, acts, effects, id, state }: AttributedEvent, named: NameTotal): ComparedEvent {
  const { title, type, startsOn, leadPartner, status } = event;
  return {
    ...{ id, state, title, type, startsOn, leadPartner, status },
    changes: changes.map(({ act, ...change }) => ({ ...change, by: act?.by ?? null, at: act?.at ?? null })),
    acts: acts.map(({ operation, by, at }) => ({ operation, by, at })),
    effects: effects.map(named),
  };
}

function nameOf({ by, key }: TotalName, setting: VersionSetting, translator: Translator): string {
  return by === null ? translator.text('reports.versions.total') : labelOf(by, key, translator, ownLabels(by, setting));
}

/** What the project itself calls the keys. */
function ownLabels(by: TotalName['by'], setting: VersionSetting): ReadonlyMap<string, string> {
  const of = (things: Readonly<Record<string, object>> = {}, field: string): readonly (readonly [string, string])[] =>
    Object.entries(things).map(([code, facts]) => [code, String((facts as Record<string, unknown>)[field] ?? '')]);
  if (by === 'type') return new Map(of(setting.type, 'label'));
  return new Map(
    by === 'workPackage' ? of(setting['work-package'], 'title').map(([code, title]) => [code, `${code} ${title}`.trim()]) : [],
  );
}
