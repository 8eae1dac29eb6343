import { provideHttpClient } from '@angular/common/http';
import { provideHttpClientTesting } from '@angular/common/http/testing';
import type { EnvironmentProviders, Provider } from '@angular/core';
import { provideEnglish } from '@turnout/shared/ui/testing';

/** English words and a server played at the edge of the process, for pages under test. Add a router with the routes the page needs. */
export async function provideWebTesting(): Promise<(Provider | EnvironmentProviders)[]> {
  return [await provideEnglish(), provideHttpClient(), provideHttpClientTesting()];
}
