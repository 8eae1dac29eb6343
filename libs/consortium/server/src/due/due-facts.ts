import { checkDue, DUE_STATUSES, type DueDraft, type DueStatus } from '@turnout/consortium/domain';
import { refuse } from '@turnout/shared/server-platform';
import { keptText } from '../given';
import type { DueSetup } from './due-setup';
import type { DueThing } from './due.dto';

/** What is kept of deliverables and milestones alike. */
export interface DueFacts {
  readonly code: string;
  readonly title: string;
  readonly workPackageId: string | null;
  readonly leadPartnerId: string | null;
  readonly dueMonth: number | null;
  readonly status: DueStatus | null;
  readonly deliveredOn: string | null;
  readonly note: string | null;
}

/** Judges a deliverable or a milestone and makes it what is kept. @param taken codes of the others of its kind @throws DomainError with the fields that are wrong */
export function dueFacts(given: DueDraft, taken: readonly string[], { partners, workPackages, lastMonth }: DueSetup): DueFacts {
  refuse(checkDue(given, { taken, partners: partners.keys(), workPackages: workPackages.keys(), lastMonth }));
  return {
    code: given.code ?? '',
    title: keptText(given.title) ?? '',
    workPackageId: workPackages.get(given.workPackage ?? '') ?? null,
    leadPartnerId: partners.get(given.leadPartner ?? '') ?? null,
    dueMonth: given.dueMonth ?? null,
    status: DUE_STATUSES.find((status) => status === given.status) ?? null,
    deliveredOn: given.deliveredOn ?? null,
    note: keptText(given.note),
  };
}

/** What the history keeps: what somebody stated, without what is reckoned from it. */
export function statedFacts({ dueOn: _, ...facts }: DueThing): object {
  return facts;
}
