import { Controller, Get } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import { Operation } from '@turnout/accounts/server';
import { Contract } from './contract';

/** Hands out the contract of the API. */
@Controller()
export class ContractController {
  constructor(private readonly contract: Contract) {}

  @Get('openapi.json')
  @Operation('contract.read')
  @ApiExcludeEndpoint()
  read(): object {
    return this.contract.read();
  }
}
