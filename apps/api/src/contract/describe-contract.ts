import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { Problem } from '@turnout/shared/server-platform';
import { nameSecurity } from './name-security';
import { addProblems } from './add-problems';
import { namePathParameters } from './name-path-parameters';
import { sortKeys } from './sort-keys';

/** Describes the API as an OpenAPI document, in the same order every time. */
export function describeContract(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Turnout')
    .setDescription('Event and participation ledger for European project consortia.')
    .setVersion('1')
    .addCookieAuth('turnout_session', { type: 'apiKey', in: 'cookie' }, 'session')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An access token; which operations it opens, `x-token` says.' }, 'token')
    .addSecurityRequirements('session')
    .build();
  const document = SwaggerModule.createDocument(app, config, { extraModels: [Problem] });
  namePathParameters(document);
  addProblems(document);
  nameSecurity(document);
  return sortKeys(document);
}
