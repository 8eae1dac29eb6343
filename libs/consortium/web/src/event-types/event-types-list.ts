import { checkEventType, EVENT_TYPE_LEVELS, MAX_HUE, type SetupFacts } from '@turnout/consortium/domain';
import { addEventType, type Api, changeEventType, deleteEventType, listEventTypes, readEventType } from '@turnout/shared/api-client';
import type { WorkPackage } from '@turnout/shared/api-client';
import type { Translator } from '@turnout/shared/i18n';
import type { EventType } from '../client/project';
import { askedField } from '../setting/asked-field';
import type { SettingsList } from '../setting/settings-list';
import { settingsPort } from '../setting/settings-port';

/** The event types of a project as its settings list them. */
export function eventTypesList(api: Api, workPackages: readonly WorkPackage[], { text }: Translator): SettingsList<EventType> {
  const functions = { list: listEventTypes, read: readEventType, add: addEventType, change: changeEventType, remove: deleteEventType };
  const levels = EVENT_TYPE_LEVELS.map((value) => ({ value, label: text(`events.vocabulary.level.${value}`) }));
  const packages = workPackages.map(({ code, title }) => ({ value: code, label: code === title ? code : `${code} ${title}` }));
  return {
    kind: 'event-type',
    port: settingsPort(api, functions),
    groups: [
      {
        fields: [
          askedField('label', 'line'),
          askedField('code', 'line', { hint: 'consortium.event-types.code-hint' }),
          askedField('level', 'choice', { choices: levels }),
          askedField('portalType', 'line', { hint: 'consortium.event-types.portal-hint' }),
          ...(packages.length > 0 ? [askedField('workPackage', 'choice', { choices: packages })] : []),
          askedField('targetGroup', 'line'),
          askedField('aim', 'text'),
          askedField('format', 'text'),
          askedField('hue', 'hue', { label: 'consortium.event-types.hue' }),
        ],
      },
    ],
    nameOf: ({ label }) => label,
    check: (facts, others) => checkEventType(facts, setupFacts(others, workPackages)),
    initial: (items) => ({ hue: freeHue(items) }),
    canMove: true,
    words: {
      add: 'consortium.event-types.add',
      emptyTitle: 'consortium.event-types.empty-title',
      emptyText: 'consortium.event-types.empty-text',
    },
  };
}

function setupFacts(others: readonly EventType[], workPackages: readonly WorkPackage[]): SetupFacts {
  return { taken: others.map(({ code }) => code), partners: [], workPackages: workPackages.map(({ code }) => code) };
}

/** The first colour that no type has yet, or else the first that fewest have. */
function freeHue(items: readonly EventType[]): number {
  const uses = Array.from({ length: MAX_HUE + 1 }, (_, hue) => items.filter((item) => item.hue === hue).length);
  return uses.indexOf(Math.min(...uses));
}
