import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { originOf } from './origin-of';
import { StartFailure } from './start-failure';

/**
 * Begins to listen.
 * @returns the address for people: a server that listens everywhere is reached at `localhost`
 * @throws StartFailure when the port is taken or may not be used
 */
export async function listen(app: NestFastifyApplication, host: string, port: number): Promise<string> {
  await app.listen(port, host).catch((error: unknown) => {
    throw describe(error, host, port);
  });
  const address = app.getHttpServer().address() as { readonly port: number };
  return originOf(host, address.port);
}

function describe(error: unknown, host: string, port: number): unknown {
  const code = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : null;
  const place = `${host}:${String(port)}`;
  if (code === 'EADDRINUSE')
    return new StartFailure(`Port ${String(port)} is taken: something else listens on ${place}. Choose another with PORT.`);
  if (code === 'EACCES') return new StartFailure(`Port ${String(port)} may not be used by this account. Choose another with PORT.`);
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return new StartFailure(`HOST is no address of this machine: ${host}`);
  return error;
}
