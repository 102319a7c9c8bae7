import { log } from './columns.ts';

/** E56, R-163. Schedules, remittances and tax-year statements that left the app: with which content, as which file. */
export const PAYMENT_DOCUMENT_TABLES: readonly string[] = [
  log('payment_document', [
    `code text not null check (code in ('D08-schedule', 'D08-remittance', 'tax-year-statement'))`,
    // The run, the run and the person, or the tax year with its area or person.
    'subject_id text not null',
    'run_id text references payment_run (id)',
    'participant_id text references participant (id)',
    'version integer not null check (version >= 1)',
    'content_sha256 text not null',
    `status text not null check (status in ('draft', 'final'))`,
    'variant text not null',
    'file_name text not null',
    'sha256 text not null',
    'missing_list text not null check (json_valid(missing_list))',
  ]),
  'create index payment_document_by_subject on payment_document (subject_id, code, version);',
  // A version is the content's: the same number never stands for two.
  `create trigger payment_document_one_content before insert on payment_document
    when exists (select 1 from payment_document where subject_id = new.subject_id and code = new.code
      and version = new.version and content_sha256 <> new.content_sha256)
    begin select raise(abort, 'document-overtaken'); end;`,
];
