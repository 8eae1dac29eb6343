import { installation } from './installation';

/** Who may, in the words of the contract. */
export type Roles = 'public' | 'signed-in' | 'installation' | RolesInProject | { readonly somewhere: RolesInProject };
/** How far each role reaches; a role that is not named may not. */
export type RolesInProject = Readonly<Record<string, string>>;

/** One operation of the contract. */
export interface Described {
  /** Method and path, as people speak of it. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly operation: string;
  readonly roles: Roles;
  /** Media types of its body; none when it takes no body. */
  readonly bodies: readonly string[];
}

interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
}

interface DescribedOperation {
  readonly 'x-operation'?: string;
  readonly 'x-roles'?: Roles;
  readonly requestBody?: { readonly content: Readonly<Record<string, unknown>> };
}

/** Reads the contract from the running installation. @throws when an operation does not say what it is or who may */
export async function readContract(): Promise<readonly Described[]> {
  const answer = await fetch(`${installation().url}/api/v1/openapi.json`);
  const { paths } = (await answer.json()) as Contract;
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => {
      const name = `${method.toUpperCase()} ${path}`;
      const { 'x-operation': operation, 'x-roles': roles, requestBody } = described;
      if (operation === undefined || roles === undefined) throw new Error(`The contract does not say who may ${name}.`);
      return { name, method: method.toUpperCase(), path, operation, roles, bodies: Object.keys(requestBody?.content ?? {}) };
    }),
  );
}
