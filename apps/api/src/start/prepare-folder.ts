import { access, constants, mkdir } from 'node:fs/promises';
import type { FileSettings } from '@turnout/shared/server-platform';
import { StartFailure } from './start-failure';

/** Makes the folder of the files, which nobody else may look into. @throws StartFailure when it cannot be written to */
export async function prepareFolder({ filesFolder }: Pick<FileSettings, 'filesFolder'>): Promise<void> {
  try {
    await mkdir(filesFolder, { recursive: true, mode: 0o700 });
    await access(filesFolder, constants.W_OK);
  } catch {
    throw new StartFailure(`The folder for files, ${filesFolder}, cannot be made or written to. Choose another with TURNOUT_FILES.`);
  }
}
