import { PARTNER_KIND_WORDS, type PartnerKind } from '../../../domain/plan/lists.ts';
import type { PlanRows } from '../../../domain/plan/shapes.ts';
import type { Cell } from '../../model.ts';
import { column, h1, h2, table } from '../../parts.ts';
import { hasWords, NONE_RECORDED, oneLine, optional, say, stack } from '../../words.ts';
import type { Section } from './facts.ts';

type Partner = PlanRows['partner'][number];
type Contact = PlanRows['keyContact'][number];

/** E39. Kinds of partner a reader looks for: an absent one is said to be absent. */
const PROMPTED: readonly PartnerKind[] = ['HEALTHWATCH', 'COUNCIL', 'PATIENT_GROUP'];

/** D01 §12. */
export const partnersAndContacts: Section = ({ plan }) => [
  h1('12 Partner organisations and key contacts'),
  h2('Partner organisations'),
  table({
    caption: 'Partner organisations',
    columns: [column('Organisation', 27), column('Kind', 24), column('Role', 49)],
    rows: partnerRows(plan.rows.partner),
    none: NONE_RECORDED,
  }),
  h2('Key contacts'),
  table({
    caption: 'Key contacts',
    columns: [column('Role', 25), column('Name and organisation', 31), column('Contact', 44)],
    rows: plan.rows.keyContact.map(contactRow),
    none: NONE_RECORDED,
  }),
];

function partnerRows(partners: readonly Partner[]): readonly (readonly Cell[])[] {
  const ofKind = (kind: PartnerKind) => partners.filter((partner) => partner.kind === kind).map(partnerRow);
  const prompted = PROMPTED.flatMap((kind) => {
    const rows = ofKind(kind);
    return rows.length > 0 ? rows : [absentRow(kind)];
  });
  const others = partners.filter(({ kind }) => !PROMPTED.includes(kind)).map(partnerRow);
  return [...prompted, ...others];
}

const partnerRow = ({ organisation, kind, role }: Partner): readonly Cell[] => [
  optional(organisation),
  say(PARTNER_KIND_WORDS[kind]),
  optional(role),
];

const absentRow = (kind: PartnerKind): readonly Cell[] => [
  say(NONE_RECORDED),
  say(PARTNER_KIND_WORDS[kind]),
  say(NONE_RECORDED),
];

/**
 * §3.0 Personal data. A patient representative is a member of the public: role and organisation only, even where
 * the same person also holds a budget. Everyone else here is a contact at work.
 */
function contactRow(contact: Contact): readonly Cell[] {
  const role = roleCell(contact);
  if (contact.patientRepresentative) {
    return [
      role,
      stack(say('Name not printed'), organisationCell(contact)),
      say('Through the engagement team'),
    ];
  }
  const names = [contact.person, contact.organisation].filter(hasWords).map(oneLine).join(', ');
  return [role, optional(names), optional(contact.contact)];
}

const organisationCell = ({ organisation }: Contact): Cell =>
  hasWords(organisation) ? say(oneLine(organisation)) : [];

function roleCell({ role, patientRepresentative, budgetHolder }: Contact): Cell {
  const marks = [
    ...(patientRepresentative ? ['patient representative'] : []),
    ...(budgetHolder ? ['budget holder'] : []),
  ];
  if (!hasWords(role)) return say(marks.length === 0 ? NONE_RECORDED : capital(marks.join(', ')));
  return say(`${oneLine(role)}${marks.length === 0 ? '' : ` (${marks.join(', ')})`}`);
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
