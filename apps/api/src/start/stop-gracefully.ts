import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';

const PATIENCE_MS = 10_000;

/** Stops when asked to by a signal, or when the launcher that started us is gone: running requests are finished first. */
export function stopGracefully(app: NestFastifyApplication, dataSource: DataSource): void {
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    const giveUp = setTimeout(() => process.exit(1), PATIENCE_MS);
    giveUp.unref();
    void close(app, dataSource).then((code) => process.exit(code));
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
  process.on('disconnect', stop);
}

async function close(app: NestFastifyApplication, dataSource: DataSource): Promise<number> {
  try {
    await app.close();
    await dataSource.destroy();
    return 0;
  } catch {
    return 1;
  }
}
