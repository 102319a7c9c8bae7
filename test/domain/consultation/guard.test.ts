import { describe, expect, it } from 'vitest';
import { guardConsultation } from '../../../shared/domain/consultation/guard.ts';
import { CONSULTATION_STATES } from '../../../shared/domain/consultation/lists.ts';
import type { PlanRecords } from '../../../shared/domain/plan/shapes.ts';
import { laterRecords } from '../../support/later-records.ts';

type Consultation = PlanRecords['consultation'];

const READY: Consultation = {
  ...laterRecords().consultation,
  opens: '2026-09-01',
  closes: '2026-11-24',
  options: ['One clinic', 'Two clinics'],
  themesConsidered: 4,
  howConsidered: 'In the paper to the board',
  analysedOn: '2026-12-01',
};
const rules = (before: Partial<Consultation>, change: Partial<Consultation>): readonly string[] => {
  const from = { ...READY, ...before };
  return guardConsultation({ ...from, ...change }, from).map(({ rule, field }) => `${rule} ${field}`);
};

describe('§4.16 the path of a consultation', () => {
  it('goes forward one step at a time when everything is there, and back as far as one likes', () => {
    for (const [at, from] of CONSULTATION_STATES.entries())
      for (const [to, state] of CONSULTATION_STATES.entries()) {
        const expected = to > at + 1 ? ['E40 consultation.state'] : [];
        expect(rules({ state: from }, { state })).toEqual(expected);
      }
  });

  it('says which step is next', () => {
    const [found] = guardConsultation({ ...READY, state: 'DECIDED' }, { ...READY, state: 'OPEN' });
    expect(found?.words).toBe('A consultation takes one step at a time. The next one is “Closed”.');
  });
});

describe('R-061 and R-065 before it opens', () => {
  it('blocks opening without a last day, or without options', () => {
    expect(rules({ closes: null }, { state: 'OPEN' })).toEqual(['R-061 consultation.closes']);
    expect(rules({ options: [] }, { state: 'OPEN' })).toEqual(['R-065 consultation.options']);
    expect(rules({ opens: '2026-12-01' }, { state: 'OPEN' })).toEqual(['R-061 consultation.closes']);
  });

  it('blocks taking them away once it is open, but not while it is prepared', () => {
    expect(rules({ state: 'OPEN' }, { closes: null })).toEqual(['R-061 consultation.closes']);
    expect(rules({ state: 'OPEN' }, { options: [] })).toEqual(['R-065 consultation.options']);
    expect(rules({ state: 'OPEN' }, { closes: '2026-12-15', analysedOn: null })).toEqual([]);
    expect(rules({}, { closes: null, options: [] })).toEqual([]);
  });

  it('lets a project that came in amiss be mended one answer at a time', () => {
    const amiss = { state: 'OPEN', opens: null, closes: null } as const;
    expect(rules(amiss, { opens: '2026-09-01' })).toEqual([]);
    expect(rules(amiss, { responsesReceived: 3 })).toEqual([]);
  });
});

describe('R-069 before it is decided', () => {
  it('blocks a decision with no theme considered, no word on how, or no analysis after the close', () => {
    const decide = (lacking: Partial<Consultation>) =>
      rules({ state: 'ANALYSED', ...lacking }, { state: 'DECIDED' });
    expect(decide({ themesConsidered: 0 })).toEqual(['R-069 consultation.themesConsidered']);
    expect(decide({ themesConsidered: null })).toEqual(['R-069 consultation.themesConsidered']);
    expect(decide({ howConsidered: ' ' })).toEqual(['R-069 consultation.howConsidered']);
    expect(decide({ analysedOn: null })).toEqual(['R-069 consultation.analysedOn']);
    expect(decide({ analysedOn: '2026-11-24' })).toEqual(['R-069 consultation.analysedOn']);
    expect(decide({})).toEqual([]);
  });

  it('blocks the day of a decision in the same way, whatever the state', () => {
    expect(rules({ state: 'OPEN', themesConsidered: 0 }, { decidedOn: '2026-12-17' })).toEqual([
      'R-069 consultation.themesConsidered',
    ]);
    expect(rules({ state: 'OPEN' }, { decidedOn: '2026-12-17' })).toEqual([]);
  });

  it('blocks calling it analysed with a day before the close', () => {
    expect(rules({ state: 'CLOSED', analysedOn: '2026-11-20' }, { state: 'ANALYSED' })).toEqual([
      'R-069 consultation.analysedOn',
    ]);
  });
});
