import type { OpenAPIObject } from '@nestjs/swagger';

/** Takes the session off operations that need none. */
export function openPublic(document: OpenAPIObject): void {
  for (const operation of Object.values(document.paths).flatMap((path) => Object.values(path) as object[])) {
    if (Reflect.get(operation, 'x-roles') === 'public') Reflect.set(operation, 'security', []);
  }
}
