import type { OpenAPIObject } from '@nestjs/swagger';

/** Takes the session off operations that need none, and lets access tokens in where they are enough. */
export function nameSecurity(document: OpenAPIObject): void {
  for (const operation of Object.values(document.paths).flatMap((path) => Object.values(path) as object[])) {
    if (Reflect.get(operation, 'x-roles') === 'public') Reflect.set(operation, 'security', []);
    else if (Reflect.get(operation, 'x-token') !== 'never') Reflect.set(operation, 'security', [{ session: [] }, { token: [] }]);
  }
}
