import type { ProjectCodes } from '@turnout/consortium/server';
import { type CodedField, readEventFilter, translateFilter } from '@turnout/events/domain';
import { type Composition, queryOf, readComposition } from '@turnout/reports/definitions';
import type { FieldError } from '@turnout/shared/kernel';
import { refuse } from '@turnout/shared/server-platform';
import type { CompositionEntity } from './composition.entity';

/** The facts of a composition as they are kept. */
export type KeptComposition = Pick<CompositionEntity, 'definition' | 'language' | 'name' | 'content'>;

/** A composition as it is answered, and what it covers by something that is not there any more. */
export interface ShownComposition {
  readonly composition: Composition;
  readonly lost: readonly CodedField[];
}

/**
 * Makes what was sent what is kept: ids in the places of codes, so that it outlives their renaming.
 * @param lost names that the one before kept although nothing goes by them any more; they may stay
 * @throws DomainError with the fields that are wrong
 */
export function keptComposition(sent: unknown, codes: ProjectCodes, lost: ReadonlySet<string> = new Set()): KeptComposition {
  const { composition, errors } = readComposition(sent, '/composition');
  const { definition, language, name, ...content } = composition;
  const unknown: FieldError[] = [];
  const ids = idsOf(codes);
  const { filter } = translateFilter(filterOf(composition), (field, code) => {
    const id = ids[field].get(code) ?? (lost.has(code) ? code : undefined);
    if (id === undefined)
      unknown.push({ pointer: `/composition/filter/${field}`, code: 'composition.unknown-value', params: { value: code } });
    return id;
  });
  const deliverable = content.deliverable === null ? null : ids.deliverable.get(content.deliverable);
  if (deliverable === undefined) unknown.push({ pointer: '/composition/deliverable', code: 'composition.unknown-deliverable' });
  const nameless: FieldError[] = name === '' ? [{ pointer: '/composition/name', code: 'composition.name-missing' }] : [];
  refuse([...errors, ...unknown, ...nameless]);
  return { definition, language, name, content: { ...content, deliverable: deliverable ?? null, filter: queryOf(filter) } };
}

/** Makes what is kept what is answered. What the project does not have any more keeps its id, and finds nothing. */
export function shownComposition({ definition, language, name, content }: KeptComposition, codes: ProjectCodes): ShownComposition {
  const known = idsOf(codes);
  const codeOf = (field: CodedField, wanted: string): string | undefined => [...known[field]].find(([, id]) => id === wanted)?.[0];
  const lost = new Set<CodedField>();
  const { filter } = translateFilter(filterOf(content), (field, id) => {
    const code = codeOf(field, id);
    if (code === undefined) lost.add(field);
    return code ?? id;
  });
  const deliverable = content.deliverable === null ? null : (codeOf('deliverable', content.deliverable) ?? null);
  return { composition: { definition, language, name, ...content, deliverable, filter: queryOf(filter) }, lost: [...lost] };
}

/** Names in the filter of a kept composition that nothing of the project goes by any more. */
export function lostNames({ content }: KeptComposition, codes: ProjectCodes): ReadonlySet<string> {
  const known = new Set(Object.values(idsOf(codes)).flatMap((ids) => [...ids.values()]));
  const names = new Set<string>();
  translateFilter(filterOf(content), (_field, id) => {
    if (!known.has(id)) names.add(id);
    return id;
  });
  return names;
}

function filterOf({ filter }: Pick<Composition, 'filter'>): ReturnType<typeof readEventFilter>['filter'] {
  return readEventFilter(filter).filter;
}

function idsOf(codes: ProjectCodes): Readonly<Record<CodedField, ReadonlyMap<string, string>>> {
  return {
    type: codes.eventTypes,
    partner: codes.partners,
    workPackage: codes.workPackages,
    deliverable: codes.deliverables,
    milestone: codes.milestones,
  };
}
