export * from './access';
export * from './email';
export * from './member/member-draft';
