import { checkPartner, PARTNER_KINDS, PARTNER_ROLES, type PartnerDraft } from '@turnout/consortium/domain';
import { addPartner, type Api, changePartner, deletePartner, listPartners, readPartner } from '@turnout/shared/api-client';
import type { Translator } from '@turnout/shared/i18n';
import type { Partner } from '../client/project';
import { askedField } from '../setting/asked-field';
import { allCountries } from '../setting/countries-field';
import type { SettingsList } from '../setting/settings-list';
import { settingsPort } from '../setting/settings-port';

/** The partners of a project as its settings list them. */
export function partnersList(api: Api, { text, locale }: Translator): SettingsList<Partner> {
  const functions = { list: listPartners, read: readPartner, add: addPartner, change: changePartner, remove: deletePartner };
  const roles = PARTNER_ROLES.map((value) => ({ value, label: text(`consortium.partner-role.${value}`) }));
  const kinds = PARTNER_KINDS.map((value) => ({ value, label: text(`consortium.partner-kind.${value}`) }));
  const countries = allCountries(locale).map(({ code, name }) => ({ value: code, label: name }));
  return {
    kind: 'partner',
    port: settingsPort(api, functions),
    groups: [
      {
        fields: [
          { name: 'code', kind: 'line', label: 'consortium.partners.code', hint: 'consortium.partners.code-hint' },
          askedField('name', 'line'),
          askedField('country', 'choice', { choices: countries }),
          askedField('role', 'choice', { choices: roles }),
          askedField('kind', 'choice', { choices: kinds }),
          askedField('spellings', 'lines', { hint: 'consortium.partners.spellings-hint' }),
        ],
      },
    ],
    nameOf: ({ code }) => code,
    check: (facts, others) => {
      const draft = { ...facts, code: facts['code'] ?? '' } as PartnerDraft;
      return checkPartner(
        draft,
        others.map(({ code }) => code),
      );
    },
    canMove: true,
    words: { add: 'consortium.partners.add', emptyTitle: 'consortium.partners.empty-title', emptyText: 'consortium.partners.empty-text' },
  };
}
