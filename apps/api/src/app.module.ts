import { type DynamicModule, Module } from '@nestjs/common';
import {
  AccountsModule,
  type MailSettings,
  type ProviderSettings,
  type SecretSettings,
  type SessionSettings,
} from '@turnout/accounts/server';
import { type ServerPlatformOptions, ServerPlatformModule } from '@turnout/shared/server-platform';
import { CAPABILITY_MODULES, PROJECT_DIRECTORY } from './capabilities';
import { Contract } from './contract/contract';
import { ContractController } from './contract/contract.controller';
import { HealthController } from './health/health.controller';
import { Readiness } from './health/readiness';

/** What the application is made of. */
export interface AppOptions extends ServerPlatformOptions {
  readonly sessionSettings: SessionSettings;
  readonly mailSettings: MailSettings;
  readonly secretSettings: SecretSettings;
  readonly providerSettings: ProviderSettings;
}

/** The whole server: the platform, accounts, and the capabilities on top of them. */
@Module({})
export class AppModule {
  static with({ sessionSettings, mailSettings, secretSettings, providerSettings, ...platform }: AppOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ServerPlatformModule.with(platform),
        AccountsModule.with({
          settings: sessionSettings,
          mail: mailSettings,
          secrets: secretSettings,
          providers: providerSettings,
          projects: PROJECT_DIRECTORY,
        }),
        ...CAPABILITY_MODULES,
      ],
      controllers: [HealthController, ContractController],
      providers: [Contract, Readiness],
    };
  }
}
