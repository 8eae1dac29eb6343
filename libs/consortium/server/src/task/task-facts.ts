import { checkTask, type TaskDraft } from '@turnout/consortium/domain';
import { type FactsOf, refuse } from '@turnout/shared/server-platform';
import { keptText } from '../given';
import type { TaskSetup } from './task-setup';
import type { TaskEntity } from './task.entity';

/** Judges a task and makes it what is kept. @param taken codes of the other tasks @throws DomainError with the fields that are wrong */
export function taskFacts(given: TaskDraft, taken: readonly string[], { partners, workPackages }: TaskSetup): FactsOf<TaskEntity> {
  refuse(checkTask(given, { taken, partners: partners.keys(), workPackages }));
  return {
    code: given.code ?? '',
    title: keptText(given.title) ?? '',
    workPackageId: workPackages.get(given.workPackage ?? '')?.id ?? '',
    leadPartnerId: partners.get(given.leadPartner ?? '') ?? null,
    fromMonth: given.fromMonth ?? null,
    toMonth: given.toMonth ?? null,
    description: keptText(given.description),
  };
}
