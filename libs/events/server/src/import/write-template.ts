import { Readable } from 'node:stream';
import { Injectable, type StreamableFile } from '@nestjs/common';
import type { ProjectContext } from '@turnout/accounts/server';
import type { ImportVocabulary, KnownEvent } from '@turnout/events/domain';
import { MAX_SOURCE_EVENTS, projectTemplate } from '@turnout/events/read-tables';
import { sendFile } from '@turnout/shared/server-platform';
import { ImportFactsReader } from './import-facts';
import { IMPORT_UPLOAD_TYPES } from './import-upload';
import { TableReading } from './table-reading';

/** Writes the workbook of a project, to be filled in where there is no network and brought back. */
@Injectable()
export class WriteTemplate {
  constructor(
    private readonly facts: ImportFactsReader,
    private readonly reading: TableReading,
  ) {}

  /** With the events that the asker reaches. */
  async run(ctx: ProjectContext): Promise<StreamableFile> {
    const { acronym, words, known } = await this.facts.read(ctx);
    const { code } = ctx.project;
    const reached = known.filter((event) => reaches(words, event)).sort(byDay);
    const events = reached.slice(-MAX_SOURCE_EVENTS);
    const template = projectTemplate({ project: { code, acronym }, words, events, translator: ctx.translator, madeAt: ctx.now });
    const bytes = await this.reading.write(template);
    return sendFile({
      content: Readable.from([Buffer.from(bytes)]),
      mediaType: IMPORT_UPLOAD_TYPES.xlsx,
      bytes: bytes.byteLength,
      name: `${code}-events.xlsx`,
    });
  }
}

/** Whether somebody logs such events: their partner's, or those of the work packages they lead, by itself or by its type. */
function reaches({ recorder, types }: ImportVocabulary, { leadPartner, coPartners, workPackage, type }: KnownEvent): boolean {
  if (recorder?.reach !== 'own') return true;
  const { partner, workPackages = [] } = recorder;
  if (partner !== null && [leadPartner, ...coPartners].includes(partner)) return true;
  const hangsOn = workPackage ?? types.find(({ code }) => code === type)?.workPackage ?? null;
  return hangsOn !== null && workPackages.includes(hangsOn);
}

function byDay({ startsOn: one, id }: KnownEvent, { startsOn: other, id: otherId }: KnownEvent): number {
  const [first, second] = [`${one ?? '9999'} ${id}`, `${other ?? '9999'} ${otherId}`];
  return Number(first > second) - Number(first < second);
}
