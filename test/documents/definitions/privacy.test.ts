import { describe, expect, it } from 'vitest';
import type { Facts } from '../../../shared/documents/facts.ts';
import { DOCUMENTS } from '../../../shared/documents/index.ts';
import { fullFacts, withRows } from '../../support/facts.ts';
import { rowsOf } from '../../support/facts-rows.ts';
import { DOCUMENT_CODES } from '../../../shared/domain/documents/codes.ts';
import { build, buildD01, d01Section } from './build-for-test.ts';
import { first } from './read-model.ts';

/** §3.0 Personal data. Every field that may hold something about a member of the public gets a marker. */
const MARK = 'XX-PERSONAL-XX';
const OFFICER = 'officer@elmshire.example';

function marked(budgetHolder: boolean): Facts {
  const representative = {
    person: MARK,
    role: 'Patient representative, stroke',
    organisation: '',
    contact: MARK,
    patientRepresentative: true,
    budgetHolder,
  };
  const officer = {
    person: 'Grace Obi',
    role: 'Finance partner',
    organisation: 'Elmshire ICB',
    contact: OFFICER,
    budgetHolder: true,
  };
  return withRows(fullFacts(), {
    keyContact: rowsOf('keyContact', [representative, { ...representative, role: '' }, officer]),
  });
}

describe('§3.0 public documents', () => {
  it('D01 to D05 are public', () => {
    expect(DOCUMENTS.map(({ audience }) => audience)).toEqual(DOCUMENTS.map(() => 'public'));
  });

  it.each([false, true])(
    'never print who a patient representative is (also holding a budget: %s)',
    (budgetHolder) => {
      const facts = marked(budgetHolder);
      for (const model of [
        buildD01(facts),
        buildD01(facts, { short: true }),
        buildD01(facts, { largePrint: true }),
        ...DOCUMENT_CODES.map((code) => build(code, facts)),
      ]) {
        expect(JSON.stringify(model)).not.toContain(MARK);
      }
    },
  );

  it('print the representative’s role, and staff in full', () => {
    const section = d01Section(marked(false), '12 Partner organisations and key contacts');
    expect(section).toContain(
      'Patient representative, stroke (patient representative) · Name not printed · Through the engagement team',
    );
    expect(section).toContain('Patient representative · Name not printed · Through the engagement team');
    expect(section).toContain(`Finance partner (budget holder) · Grace Obi, Elmshire ICB · ${OFFICER}`);
  });

  it('print only the staff the plan points to, and never their roles in the app', () => {
    const facts = fullFacts();
    const extra = {
      ...first(Object.values(facts.plan.staff)),
      id: 'extra',
      name: MARK,
      email: MARK,
      phone: MARK,
    };
    const staff = { ...facts.plan.staff, extra };
    expect(JSON.stringify(buildD01({ ...facts, plan: { ...facts.plan, staff } }))).not.toContain(MARK);
  });
});
