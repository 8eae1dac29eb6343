import { MAX_IMPORT_BYTES } from '@turnout/events/domain';

/** Media types of office programs. */
export const IMPORT_UPLOAD_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** Bodies that are read: tables as texts, workbooks and documents, or a form with one of them. */
export const IMPORT_UPLOAD = {
  maxBytes: MAX_IMPORT_BYTES,
  mediaTypes: ['text/tab-separated-values', 'text/csv', 'text/html', 'text/plain', ...Object.values(IMPORT_UPLOAD_TYPES)],
};

/** How the contract describes such a body: a form with a file, or the file itself. */
export const IMPORT_BODY = {
  required: true,
  content: {
    'multipart/form-data': {
      schema: {
        type: 'object',
        required: ['file'],
        properties: {
          file: { type: 'string', format: 'binary', description: '.xlsx, .docx, .csv, .tsv, .txt or .html; 20 MB at most.' },
        },
      },
    },
    ...Object.fromEntries(IMPORT_UPLOAD.mediaTypes.map((type) => [type, { schema: { type: 'string', format: 'binary' } }])),
  },
};
