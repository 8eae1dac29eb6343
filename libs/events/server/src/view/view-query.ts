import type { ProjectCodes } from '@turnout/consortium/server';
import { type CodedField, formatViewContent, readViewContent, translateFilter } from '@turnout/events/domain';
import { refuse } from '@turnout/shared/server-platform';
import type { SavedViewEntity } from './saved-view.entity';
import type { ViewQuery } from './view.dto';

/** What is kept of a view: as in an address, with ids in the places of codes, which may be changed. */
export type KeptQuery = SavedViewEntity['query'];

/** Makes what was asked for what is kept. @throws DomainError with the parameters that are wrong */
export function keptQuery(query: ViewQuery, codes: ProjectCodes): KeptQuery {
  const { layout, problems, ...asked } = readViewContent({ ...query });
  const ids = idsOf(codes);
  const { filter, lost } = translateFilter(asked.filter, (field, code) => ids[field].get(code));
  refuse([
    ...problems.map((problem) => ({ ...problem, pointer: `/query${problem.pointer}` })),
    ...lost.map((field) => ({ pointer: `/query/${field}`, code: 'view.unknown-value' })),
  ]);
  return formatViewContent({ filter, layout });
}

/** Makes what is kept what is answered; what the project does not have any more is left out and named. */
export function shownQuery(kept: KeptQuery, codes: ProjectCodes): { readonly query: ViewQuery; readonly lost: CodedField[] } {
  const { layout, ...asked } = readViewContent(kept);
  const ids = idsOf(codes);
  const { filter, lost } = translateFilter(asked.filter, (field, id) => codeOf(ids[field], id));
  return { query: listed(formatViewContent({ filter, layout })), lost: [...lost] };
}

const SINGLE = new Set(['from', 'to', 'q', 'columns', 'group', 'sort']);

/** On the wire a parameter that can have several values is always a list. */
function listed(query: KeptQuery): ViewQuery {
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [name, SINGLE.has(name) ? value : [value].flat()]));
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

function codeOf(ids: ReadonlyMap<string, string>, wanted: string): string | undefined {
  for (const [code, id] of ids) if (id === wanted) return code;
  return undefined;
}
