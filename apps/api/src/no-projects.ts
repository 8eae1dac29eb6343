import { Injectable } from '@nestjs/common';
import { ProjectDirectory } from '@turnout/accounts/server';

/** Knows no project. */
@Injectable()
export class NoProjects extends ProjectDirectory {
  findByCode(): Promise<null> {
    return Promise.resolve(null);
  }

  describe(): Promise<[]> {
    return Promise.resolve([]);
  }
}
