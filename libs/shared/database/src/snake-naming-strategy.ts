import { DefaultNamingStrategy } from 'typeorm';

/** Columns in snake_case. Tables and constraints are named by hand, with `pk_ uq_ fk_ ck_ ix_`. */
export class SnakeNamingStrategy extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined, embeddedPrefixes: string[]): string {
    return toSnake([...embeddedPrefixes, customName ?? propertyName].join('_'));
  }
}

function toSnake(name: string): string {
  return name.replace(/(?<=[a-z0-9])[A-Z]/gu, (letter) => `_${letter}`).toLowerCase();
}
