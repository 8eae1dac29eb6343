import { applyDecorators, SetMetadata } from '@nestjs/common';

const PROBLEMS = 'turnout:problems';

/** Names the error codes that a route can answer with beyond those every route of its kind has; the contract lists them. */
export function ApiProblems(...codes: string[]): MethodDecorator {
  return applyDecorators((target: object, key: string | symbol, descriptor: PropertyDescriptor) => {
    const handler = descriptor.value as object;
    SetMetadata(PROBLEMS, [...new Set([...problemsOf(handler), ...codes])])(target, key, descriptor);
  });
}

/** The error codes that a controller method names. */
export function problemsOf(handler: object): readonly string[] {
  return (Reflect.getMetadata(PROBLEMS, handler) as readonly string[] | undefined) ?? [];
}
