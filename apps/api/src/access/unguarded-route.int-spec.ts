import { Controller, Get, Module } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { Operation, RequireOperations } from '@turnout/accounts/server';

@Controller('forgotten')
class ForgottenController {
  @Get('guarded')
  @Operation('health.read')
  guarded(): string {
    return 'fine';
  }

  @Get('open')
  open(): string {
    return 'seen by everybody';
  }
}

@Module({ imports: [DiscoveryModule], controllers: [ForgottenController], providers: [RequireOperations] })
class ForgetfulModule {}

it('does not start with a route that no operation speaks about', async () => {
  const app = await NestFactory.create(ForgetfulModule, new FastifyAdapter(), { logger: false, abortOnError: false });
  await expect(app.init()).rejects.toThrow('Routes without an operation: ForgottenController.open');
});
