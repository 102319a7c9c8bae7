import { count, entries, flag, log, nothing, text, tri } from './columns.ts';

const STATES = `'DRAFT', 'SUBMITTED', 'QUERIED', 'CERTIFIED', 'APPROVED', 'IN_RUN', 'PAID', 'REJECTED', 'CANCELLED'`;

/** §4.16. Where a claim may go from where; anything else is refused by the store itself. */
const PATHS = [
  "(old.status = 'DRAFT' and new.status in ('SUBMITTED', 'CANCELLED'))",
  "(old.status = 'SUBMITTED' and new.status in ('CERTIFIED', 'QUERIED', 'REJECTED', 'CANCELLED'))",
  "(old.status = 'QUERIED' and new.status in ('SUBMITTED', 'REJECTED', 'CANCELLED'))",
  "(old.status = 'CERTIFIED' and new.status in ('APPROVED', 'QUERIED', 'REJECTED', 'CANCELLED'))",
  "(old.status = 'APPROVED' and new.status in ('IN_RUN', 'REJECTED', 'CANCELLED'))",
  "(old.status = 'IN_RUN' and new.status in ('PAID', 'APPROVED'))",
].join(' or ');

/** The decision of the current round: those of before a query do not count. */
const decided = (step: string): string =>
  `(select staff_id from approval where claim_id = new.id and step = '${step}' and round = new.round)`;

const QUEUED = 'project_id, submitted_on, accepted_pence, claimed_pence';
/** Where nothing about a claim changes any more but its own way to payment. */
const DECIDED = `('APPROVED', 'IN_RUN', 'PAID', 'REJECTED', 'CANCELLED')`;
/** In which state each decision is due. */
const DUE = `case new.step when 'CERTIFY' then 'SUBMITTED' else 'CERTIFIED' end`;

const anyOf = (columns: readonly string[]): string =>
  columns.map((column) => `new.${column} is not old.${column}`).join(' or ');

/** What a decision was made about: changing any of it afterwards would change the decision. */
const LOCKED = {
  claim: ['claimed_pence', 'accepted_pence', 'budget_code', 'activity_id', 'project_id', 'archived'],
  claim_line: [
    'claim_id',
    'kind',
    'travelled_on',
    'mode',
    'leg',
    'tenths',
    'passengers',
    'receipt_id',
    'care_minutes',
    'care_hourly_pence',
    'claimed_pence',
    'allowed_pence',
    'accepted_pence',
    'basis',
    'archived',
  ],
  receipt: ['claim_id', 'file_id', 'dated_on', 'amount_pence', 'archived'],
  claim_override: ['claim_id', 'line_id', 'other_line_id', 'rule', 'reason', 'archived'],
} as const;

export const CLAIMS_TABLES: readonly string[] = [
  entries('attendance', [
    'activity_id text not null references activity (id)',
    'participant_id text not null references participant (id)',
    ...['invited_on', 'offer_told_on', 'reply', 'replied_on', 'needs_asked_on'].map(nothing),
    ...['offer_text', 'note'].map(text),
    ...['expenses_offered', 'recognition_offered', 'came'].map(tri),
    count('minutes'),
  ]),
  'create unique index attendance_once on attendance (activity_id, participant_id) where archived = 0;',
  'create index attendance_by_participant on attendance (participant_id, archived);',
  entries('claim', [
    'claim_no text not null unique',
    'participant_id text not null references participant (id)',
    'activity_id text not null references activity (id)',
    'project_id text not null references project (id)',
    `status text not null default 'DRAFT' check (status in (${STATES}))`,
    // Goes up with each submission: decisions belong to one round.
    'round integer not null default 0 check (round >= 0)',
    text('budget_code'),
    text('note'),
    ...['received_via', 'received_on', 'declaration_on', 'submitted_on', 'status_since'].map(nothing),
    count('claimed_pence'),
    count('accepted_pence'),
    // Set with the first approval, when the sum is above what one approver may decide.
    flag('needs_second'),
  ]),
  // What a queue shows, filters by and adds up is in its index, so that no claim itself is read for it.
  `create index claim_by_status on claim (archived, status, status_since, ${QUEUED});`,
  `create index claim_by_since on claim (archived, status_since, status, ${QUEUED});`,
  `create index claim_by_submitted on claim (archived, submitted_on, status, status_since, project_id, accepted_pence, claimed_pence);`,
  `create index claim_by_participant on claim (participant_id, archived, status, status_since, ${QUEUED});`,
  `create index claim_by_project on claim (project_id, archived, status, status_since, submitted_on, accepted_pence, claimed_pence);`,
  'create index claim_by_activity on claim (activity_id, archived);',
  entries('receipt', [
    'claim_id text not null references claim (id)',
    'file_id text references vault_file (id)',
    text('supplier'),
    // The supplier’s name as look-alikes are looked for by.
    text('supplier_key'),
    ...['dated_on', 'received_on'].map(nothing),
    count('amount_pence'),
  ]),
  'create index receipt_by_claim on receipt (claim_id, archived);',
  'create index receipt_by_file on receipt (file_id) where file_id is not null;',
  'create index receipt_by_amount on receipt (amount_pence, dated_on) where archived = 0;',
  entries('claim_line', [
    'claim_id text not null references claim (id)',
    'kind text not null',
    ...['travelled_on', 'mode', 'leg', 'care_provider', 'care_agreed_on'].map(nothing),
    ...['date_reason', 'from_place', 'to_place', 'passenger_names', 'taxi_reason', 'description'].map(text),
    ...[
      'agreed_note',
      'provider_name',
      'registration_no',
      'care_for',
      'override_reason',
      'reduced_reason',
    ].map(text),
    ...['tenths', 'passengers', 'claimed_pence', 'care_minutes', 'care_hourly_pence', 'allowed_pence'].map(
      count,
    ),
    flag('still_to_travel'),
    tri('agreed_before'),
    'receipt_id text references receipt (id)',
    'care_agreed_by_id text references staff (id)',
    // What the policy check said when the claim was last submitted, certified or approved.
    count('accepted_pence'),
    nothing('basis'),
    nothing('receipt_due_on'),
    'return_receipt_id text references receipt (id)',
    // The day somebody gave up waiting for it, and why.
    nothing('return_given_up_on'),
    text('return_given_up_reason'),
  ]),
  'create index claim_line_by_claim on claim_line (claim_id, archived);',
  'create index claim_line_by_day on claim_line (travelled_on, kind, mode) where archived = 0;',
  // Return receipts that are waited for: by the day they are due, and by claim. They hold all that is asked of them.
  ...[
    ['claim_line_chased', 'receipt_due_on, id, claim_id'],
    ['claim_line_chased_of', 'claim_id, receipt_due_on, id'],
  ].map(
    ([
      name,
      columns,
    ]) => `create index ${name} on claim_line (${columns}, return_receipt_id, return_given_up_on, archived, accepted_pence)
    where receipt_due_on is not null and return_receipt_id is null and return_given_up_on is null and archived = 0;`,
  ),
  entries('claim_override', [
    'claim_id text not null references claim (id)',
    'line_id text references claim_line (id)',
    // The line it was compared with, where it is about two that look alike.
    'other_line_id text references claim_line (id)',
    'rule text not null',
    text('reason'),
  ]),
  'create index claim_override_by_claim on claim_override (claim_id, archived);',
  log('approval', [
    'claim_id text not null references claim (id)',
    'round integer not null check (round >= 1)',
    `step text not null check (step in ('CERTIFY', 'APPROVE', 'SECOND_APPROVE'))`,
    'staff_id text not null references staff (id)',
    'amount_pence integer not null check (amount_pence >= 0)',
    'decided_on text not null',
    `given text not null check (given in ('HERE', 'ELSEWHERE', 'CLAIM_FILE'))`,
    // A decision given elsewhere needs the signed form or the e-mail.
    `evidence_id text references vault_file (id) check (given <> 'ELSEWHERE' or evidence_id is not null)`,
    text('comment'),
  ]),
  'create unique index approval_once on approval (claim_id, round, step);',
  // A decision is about the claim as it is now, when it is due, and a second one follows a first.
  `create trigger approval_in_turn before insert on approval
    when (select status from claim where id = new.claim_id) is not (${DUE})
      or (select round from claim where id = new.claim_id) is not new.round
      or (new.step = 'SECOND_APPROVE' and not exists (select 1 from approval
        where claim_id = new.claim_id and round = new.round and step = 'APPROVE'))
    begin select raise(abort, 'approval-out-of-turn'); end;`,
  // What is signed is what is paid.
  `create trigger approval_of_sum before insert on approval
    when (select accepted_pence from claim where id = new.claim_id) is not new.amount_pence
      or new.amount_pence <> (select amount_pence from approval
        where new.step = 'SECOND_APPROVE' and claim_id = new.claim_id and round = new.round and step = 'APPROVE')
    begin select raise(abort, 'approval-of-other-sum'); end;`,
  // Two hands that must be apart, enforced where the decision is written.
  `create trigger approval_apart before insert on approval
    when exists (select 1 from approval where claim_id = new.claim_id and round = new.round and staff_id = new.staff_id)
      or exists (select 1 from claim join participant on participant.id = claim.participant_id
        where claim.id = new.claim_id and (participant.staff_id = new.staff_id
          or exists (select 1 from json_each(participant.relative_staff_ids) where value = new.staff_id)))
    begin select raise(abort, 'hands-not-apart'); end;`,
  log('claim_event', [
    'claim_id text not null references claim (id)',
    'from_status text not null',
    'to_status text not null',
    // Sending back, refusing and taking back are never without a reason.
    `reason text not null default '' check (to_status not in ('QUERIED', 'REJECTED', 'CANCELLED') or trim(reason) <> '')`,
  ]),
  'create index claim_event_by_claim on claim_event (claim_id, created_at);',
  // What is put right later, with its sign: a new line, never an edit.
  log('claim_adjustment', [
    'participant_id text not null references participant (id)',
    'line_id text not null references claim_line (id)',
    'amount_pence integer not null check (amount_pence <> 0)',
    'reason text not null',
  ]),
  'create index claim_adjustment_by_participant on claim_adjustment (participant_id);',
  // What was put right stays as it is; only whose record it belongs to may change, when two of one person are joined.
  `drop trigger claim_adjustment_no_update;
  create trigger claim_adjustment_no_update before update on claim_adjustment
    when ${anyOf(['id', 'line_id', 'amount_pence', 'reason', 'created_at', 'created_by'])}
    begin select raise(abort, 'this record is never changed'); end;`,
  `create trigger claim_path before update of status on claim when new.status <> old.status and not (${PATHS})
    begin select raise(abort, 'claim-path'); end;`,
  `create trigger claim_certified before update of status on claim
    when new.status = 'CERTIFIED' and old.status = 'SUBMITTED' and ${decided('CERTIFY')} is null
    begin select raise(abort, 'claim-not-certified'); end;`,
  `create trigger claim_approved before update of status on claim
    when new.status = 'APPROVED' and old.status = 'CERTIFIED' and ${decided('APPROVE')} is null
    begin select raise(abort, 'claim-not-approved'); end;`,
  // Above the limit one approver is not enough.
  `create trigger claim_approved_twice before update of status on claim
    when new.status = 'APPROVED' and old.status = 'CERTIFIED' and new.needs_second = 1 and ${decided('SECOND_APPROVE')} is null
    begin select raise(abort, 'claim-needs-second'); end;`,
  // E42. Handed in means declared; each time is a round of its own, and no round is without it.
  `create trigger claim_handed_in before update of status, round on claim
    when (new.status = 'SUBMITTED' and old.status in ('DRAFT', 'QUERIED') and (new.declaration_on is null or new.round <> old.round + 1))
      or (new.round <> old.round and not (new.status = 'SUBMITTED' and old.status <> 'SUBMITTED'))
    begin select raise(abort, 'claim-not-declared'); end;`,
  `create trigger claim_starts_as_draft before insert on claim when new.status <> 'DRAFT' or new.round <> 0
    begin select raise(abort, 'claim-path'); end;`,
  `create trigger claim_no_delete before delete on claim when old.status <> 'DRAFT'
    begin select raise(abort, 'this record is never deleted'); end;`,
  // What was decided about is not changed under the decision.
  `create trigger claim_locked before update on claim
    when old.status in ${DECIDED} and (${anyOf(LOCKED.claim)})
    begin select raise(abort, 'claim-locked'); end;`,
  ...(['claim_line', 'receipt', 'claim_override'] as const).map(
    (table) => `create trigger ${table}_locked before update on ${table}
    when (select status from claim where id = old.claim_id) in ${DECIDED} and (${anyOf(LOCKED[table])})
    begin select raise(abort, 'claim-locked'); end;`,
  ),
  `create trigger claim_line_not_added before insert on claim_line
    when (select status from claim where id = new.claim_id) not in ('DRAFT', 'QUERIED')
    begin select raise(abort, 'claim-locked'); end;`,
];
