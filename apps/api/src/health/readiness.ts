import { Injectable } from '@nestjs/common';
import { DomainError } from '@turnout/shared/kernel';
import { compareMigrations } from '@turnout/shared/database';
import { DataSource } from 'typeorm';

/** Knows whether requests can be served. */
@Injectable()
export class Readiness {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws DomainError `health.not-ready` while the database is away or has another schema than this program */
  async require(): Promise<void> {
    const { missing, unknown } = await compareMigrations(this.dataSource).catch(() => {
      throw new DomainError('health.not-ready');
    });
    if (missing.length > 0 || unknown.length > 0) throw new DomainError('health.not-ready');
  }
}
