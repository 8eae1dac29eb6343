import type { ApiVisitor } from './api';

interface ListedPerson {
  readonly id: string;
  readonly email: string;
  readonly version: number;
}

/** Somebody who belongs to a project or is invited into it, as the API lists them; `null` when there is no such address. */
async function listed(visitor: ApiVisitor, path: string, email: string): Promise<ListedPerson | null> {
  const { items } = (await visitor.get(path)).json as { readonly items: readonly ListedPerson[] };
  return items.find((person) => person.email === email) ?? null;
}

/** Whether somebody of the address belongs to a project. */
export async function isMember(visitor: ApiVisitor, project: string, email: string): Promise<boolean> {
  return (await listed(visitor, `/projects/${project}/members`, email)) !== null;
}

/** Takes somebody out of a project, invited or a member already, so that a journey that was cut short leaves nobody behind. */
export async function removePerson(visitor: ApiVisitor, project: string, email: string): Promise<void> {
  for (const list of ['invitations', 'members']) {
    const path = `/projects/${project}/${list}`;
    const person = await listed(visitor, path, email);
    if (person) await visitor.send('DELETE', `${path}/${person.id}`, undefined, { 'if-match': `"${String(person.version)}"` });
  }
}
