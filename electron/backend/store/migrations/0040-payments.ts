import { PAYMENT_DOCUMENT_TABLES } from './0040/documents.ts';
import { PAYEE_TABLES } from './0040/payees.ts';
import { RECOGNITION_TABLES } from './0040/recognition.ts';
import { RUN_TABLES } from './0040/runs.ts';
import type { Migration } from './step.ts';

/** Recognition payments, where people are paid to, and payment runs. */
export const payments: Migration = {
  id: 40,
  name: 'payments',
  up: (db) => {
    db.exec([...RECOGNITION_TABLES, ...PAYEE_TABLES, ...RUN_TABLES, ...PAYMENT_DOCUMENT_TABLES].join('\n'));
  },
};
