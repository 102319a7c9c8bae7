import { log } from './columns.ts';

/** E56, R-163. Claim forms and decision letters that left the app: of which claim, with which content, as which file. */
export const CLAIM_DOCUMENT_TABLES: readonly string[] = [
  log('claim_document', [
    `code text not null check (code in ('D07', 'decision-letter'))`,
    // The claim; of a blank form the activity, the project or the area it is for.
    'subject_id text not null',
    'claim_id text references claim (id) check (claim_id is null or claim_id = subject_id)',
    'project_id text references project (id)',
    'version integer not null check (version >= 1)',
    'content_sha256 text not null',
    `status text not null check (status in ('draft', 'final'))`,
    'variant text not null',
    'file_name text not null',
    'sha256 text not null',
    'missing_list text not null check (json_valid(missing_list))',
  ]),
  'create index claim_document_by_subject on claim_document (subject_id, code, version);',
  // A version is the content's: the same number never stands for two.
  `create trigger claim_document_one_content before insert on claim_document
    when exists (select 1 from claim_document where subject_id = new.subject_id and code = new.code
      and version = new.version and content_sha256 <> new.content_sha256)
    begin select raise(abort, 'document-overtaken'); end;`,
];
