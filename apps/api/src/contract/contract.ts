import { Injectable } from '@nestjs/common';

/** Holds the contract, which can only be described once the application that holds it stands. */
@Injectable()
export class Contract {
  #describe: (() => object) | null = null;
  #document: object | null = null;

  /** Says how to describe the application. */
  describeBy(describe: () => object): void {
    this.#describe = describe;
  }

  /** The OpenAPI document; described at the first call and kept. */
  read(): object {
    if (!this.#describe) throw new Error('Nobody has said yet how to describe the application.');
    this.#document ??= this.#describe();
    return this.#document;
  }
}
