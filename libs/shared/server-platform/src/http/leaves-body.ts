import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';

/** Lets a route be asked with a body of any media type, which nobody reads: for mail programs, which send a form where a click would do. */
export const LeavesBody = (): MethodDecorator => RouteConfig({ leavesBody: true });

/** Tells whether the route of a request leaves its body where it is. */
export function leavesBody({ routeOptions }: Pick<FastifyRequest, 'routeOptions'>): boolean {
  return (routeOptions.config as { readonly leavesBody?: boolean }).leavesBody === true;
}
