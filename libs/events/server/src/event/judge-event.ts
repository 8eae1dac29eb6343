import { Injectable } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import { type ProjectCodes, ProjectCodeReader } from '@turnout/consortium/server';
import {
  checkEvent,
  type DraftFacts,
  type EventDraft,
  type EventStatus,
  LOGGED_STATUSES,
  type Recorder,
  type RequiredFact,
} from '@turnout/events/domain';
import type { FieldError } from '@turnout/shared/kernel';
import { refuse } from '@turnout/shared/server-platform';

/** What a draft may do beyond the rules for everybody. */
export interface Leniency {
  /** Facts that must be known; all that logging asks for unless said otherwise. */
  readonly required?: readonly RequiredFact[];
  /** The status the record has already. */
  readonly keptStatus?: EventStatus;
  /** What its count is split by already, whatever the project asks for by now. */
  readonly keptDimensions?: readonly string[];
}

/** Judges an event against the project it is recorded in. */
@Injectable()
export class JudgeEvent {
  constructor(private readonly codes: ProjectCodeReader) {}

  /**
   * @returns the codes of the project, by which the draft is kept
   * @throws DomainError with the fields that are wrong
   */
  async run(ctx: ProjectContext, draft: EventDraft, leniency: Leniency = {}): Promise<ProjectCodes> {
    const codes = await this.codes.read(ctx);
    refuse(wrongWith(draft, projectFacts(ctx, codes), leniency));
    return codes;
  }
}

/** What of a project every draft of the asker is judged against, be it one or a thousand. */
export type ProjectFacts = DraftFacts & { readonly dimensions: readonly string[] };

export function projectFacts(ctx: ProjectContext, codes: ProjectCodes): ProjectFacts {
  return {
    types: [...codes.eventTypes.keys()],
    partners: [...codes.partners.keys()],
    workPackages: [...codes.workPackages.keys()],
    workPackageOfType: codes.workPackageOfType,
    deliverables: [...codes.deliverables.keys()],
    milestones: [...codes.milestones.keys()],
    dimensions: codes.breakdownDimensions,
    recorder: recorderOf(ctx, codes),
  };
}

/** What is wrong with a draft. */
export function wrongWith(draft: EventDraft, facts: ProjectFacts, { required, keptStatus, keptDimensions = [] }: Leniency): FieldError[] {
  const dimensions = [...facts.dimensions, ...keptDimensions];
  const judged = { ...facts, dimensions, statuses: statusesAfter(keptStatus) };
  return checkEvent(draft, required === undefined ? judged : { ...judged, required });
}

/** What is planned can be said to be held, and the other way round; every other status is reached and left by review. */
function statusesAfter(kept: EventStatus | undefined): readonly EventStatus[] {
  return kept === undefined || LOGGED_STATUSES.some((logged) => logged === kept) ? LOGGED_STATUSES : [kept];
}

function recorderOf({ reach, project }: ProjectContext, { partners, workPackages }: ProjectCodes): Recorder {
  const [partner = null] = codesOf(partners, project.partnerId === null ? [] : [project.partnerId]);
  if (project.actor !== 'package-lead') return { reach, partner };
  return { reach, partner, workPackages: codesOf(workPackages, project.workPackageIds) };
}

function codesOf(ids: ReadonlyMap<string, string>, wanted: readonly string[]): string[] {
  return [...ids].filter(([, id]) => wanted.includes(id)).map(([code]) => code);
}
