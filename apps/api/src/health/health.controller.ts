import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Operation } from '@turnout/accounts/server';
import { ApiProblems } from '@turnout/shared/server-platform';
import { Readiness } from './readiness';

/** All is well. */
export class Health {
  @ApiProperty({ enum: ['ok'] })
  status: 'ok';
}

/** Tells whoever watches over the process how it is. */
@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  @Operation('health.read')
  @ApiOperation({ operationId: 'readLiveness', summary: 'The process is up' })
  @ApiOkResponse({ type: Health })
  live(): Health {
    return { status: 'ok' };
  }

  @Get('ready')
  @Operation('health.read')
  @ApiOperation({ operationId: 'readReadiness', summary: 'The database can be reached and has the schema of this program' })
  @ApiOkResponse({ type: Health })
  @ApiProblems('health.not-ready')
  async ready(): Promise<Health> {
    await this.readiness.require();
    return { status: 'ok' };
  }
}
