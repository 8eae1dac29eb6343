import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import { type Operation as OperationName, OPERATIONS, tokenNeedOf } from '@turnout/accounts/domain';

const OPERATION = 'turnout:operation';

/** Says which operation of the access table a route is. A route without it is refused at the start of the server. */
export function Operation(name: OperationName): MethodDecorator {
  return applyDecorators(
    SetMetadata(OPERATION, name),
    ApiExtension('x-operation', name),
    ApiExtension('x-roles', rolesOf(name)),
    ApiExtension('x-token', tokenNeedOf(name)),
  );
}

/** The operation a controller method is, if it says so. */
export function operationOf(handler: object): OperationName | undefined {
  return Reflect.getMetadata(OPERATION, handler) as OperationName | undefined;
}

/** Who may, in the words of the contract: `public`, `signed-in`, how far each role reaches, or `somewhere` with the roles of which one in any project is enough. */
function rolesOf(name: OperationName): unknown {
  const policy = OPERATIONS[name];
  if (policy.scope === 'somewhere') return { somewhere: { ...policy.reach } };
  return policy.scope === 'project' ? { ...policy.reach } : policy.scope;
}
