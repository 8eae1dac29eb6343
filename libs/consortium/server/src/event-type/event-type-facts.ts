import { checkEventType, EVENT_TYPE_LEVELS, type EventTypeDraft, MAX_HUE } from '@turnout/consortium/domain';
import { type FactsOf, refuse } from '@turnout/shared/server-platform';
import { keptText } from '../given';
import type { ProjectCodes } from '../project/project-codes';
import type { EventTypeEntity } from './event-type.entity';

/** The other types of the project: their codes, and the place behind the last. */
export interface Neighbours {
  readonly codes: readonly string[];
  readonly nextPosition: number;
}

/** Judges an event type and makes it what is kept. @throws DomainError with the fields that are wrong */
export function eventTypeFacts(given: EventTypeDraft, { codes, nextPosition }: Neighbours, known: ProjectCodes): FactsOf<EventTypeEntity> {
  refuse(checkEventType(given, { taken: codes, partners: known.partners.keys(), workPackages: known.workPackages.keys() }));
  const position = given.position ?? nextPosition;
  return {
    code: given.code ?? '',
    label: keptText(given.label) ?? '',
    aim: keptText(given.aim),
    format: keptText(given.format),
    targetGroup: keptText(given.targetGroup),
    level: EVENT_TYPE_LEVELS.find((level) => level === given.level) ?? null,
    portalType: keptText(given.portalType),
    workPackageId: known.workPackages.get(given.workPackage ?? '') ?? null,
    position,
    hue: given.hue ?? position % (MAX_HUE + 1),
  };
}
