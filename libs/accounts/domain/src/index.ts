export * from './access';
export * from './email';
export * from './member/member-draft';
export * from './mail/mail-vocabulary';
export * from './mail/retry-after';
export * from './account/account-draft';
export * from './account/password-rules';
export * from './token/token-draft';
