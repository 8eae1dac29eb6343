import { Controller, Get, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Operation, type ProjectContext, ProjectCtx } from '@turnout/accounts/server';
import { IMPORT_UPLOAD_TYPES } from './import-upload';
import { WriteTemplate } from './write-template';

@ApiTags('import')
@Controller('projects/:project/imports/template.xlsx')
export class ImportTemplateController {
  constructor(private readonly writeTemplate: WriteTemplate) {}

  @Get()
  @Operation('import.read')
  @ApiProduces(IMPORT_UPLOAD_TYPES.xlsx)
  @ApiOperation({
    operationId: 'readImportTemplate',
    summary: 'A workbook to be filled in offline, with the events that the asker reaches, the latest 10,000 at most',
  })
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  read(@ProjectCtx() ctx: ProjectContext): Promise<StreamableFile> {
    return this.writeTemplate.run(ctx);
  }
}
