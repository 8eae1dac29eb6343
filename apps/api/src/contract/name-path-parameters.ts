import type { OpenAPIObject } from '@nestjs/swagger';

interface Parameter {
  readonly name: string;
  readonly in: string;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

const DESCRIPTIONS: Readonly<Record<string, string>> = { project: "The project's code." };

/** Adds the parameters of the address that no method takes by itself, as the project, which comes with the context. */
export function namePathParameters(document: OpenAPIObject): void {
  for (const [path, item] of Object.entries(document.paths)) {
    const names = [...path.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name);
    for (const method of METHODS) {
      const operation = item[method] as { parameters?: Parameter[] } | undefined;
      if (operation) operation.parameters = [...missing(names, operation.parameters ?? []), ...(operation.parameters ?? [])];
    }
  }
}

function missing(names: readonly string[], known: readonly Parameter[]): Parameter[] {
  return names
    .filter((name) => !known.some((parameter) => parameter.in === 'path' && parameter.name === name))
    .map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' }, ...described(name) }));
}

function described(name: string): { description?: string } {
  const description = DESCRIPTIONS[name];
  return description === undefined ? {} : { description };
}
