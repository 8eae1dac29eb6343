import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { operationOf } from './operation.decorator';

/** Metadata key under which Nest keeps the path of a route. */
const ROUTE_PATH = 'path';

/** Refuses to start a server with a route that no operation of the access table speaks about. */
@Injectable()
export class RequireOperations implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    const open = this.discovery.getControllers().flatMap(({ name, instance }) => unguarded(this.scanner, String(name), instance as object));
    if (open.length > 0) throw new Error(`Routes without an operation: ${open.join(', ')}`);
  }
}

function unguarded(scanner: MetadataScanner, controller: string, instance: object): string[] {
  const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
  return scanner
    .getAllMethodNames(prototype)
    .filter((method) => Reflect.hasMetadata(ROUTE_PATH, prototype[method] ?? {}) && operationOf(prototype[method] ?? {}) === undefined)
    .map((method) => `${controller}.${method}`);
}
