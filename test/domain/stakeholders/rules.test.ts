import { describe, expect, it } from 'vitest';
import type { PlanRecords } from '../../../shared/domain/plan/shapes.ts';
import { stakeholderRules } from '../../../shared/domain/rules/stakeholders.ts';
import type { GroupType } from '../../../shared/domain/stakeholders/lists.ts';
import {
  championName,
  checkHealthwatch,
  HEALTHWATCH,
} from '../../../shared/domain/stakeholders/healthwatch.ts';
import {
  callInApplies,
  referralOffered,
  scrutinyNeed,
  SCRUTINY_WORDS,
} from '../../../shared/domain/stakeholders/scrutiny.ts';
import { isClose } from '../../../shared/domain/stakeholders/shared-work.ts';
import { entryOf, idOf, rowOf, ruleFacts } from '../../support/rule-facts.ts';

type Records = { readonly [K in keyof PlanRecords]?: Partial<PlanRecords[K]> };
type Facts = Parameters<typeof ruleFacts>[0] & object;

/** A project with one stakeholder of each group that is named. */
const listing = (...groups: readonly GroupType[]): Pick<Facts, 'rows' | 'directory'> => ({
  rows: {
    projectStakeholder: groups.map((_, index) =>
      rowOf('projectStakeholder', index + 1, { stakeholderId: idOf('stakeholder', index + 1) }),
    ),
  },
  directory: {
    stakeholder: groups.map((groupType, index) =>
      entryOf('stakeholder', index + 1, { name: `Body ${index + 1}`, groupType }),
    ),
  },
});
const found = (rule: string, given: Facts) =>
  stakeholderRules.check(ruleFacts(given)).filter((finding) => finding.rule === rule);
const says = (rule: string, given: Facts): readonly string[] =>
  found(rule, given).map(({ level, field }) => `${level} ${field}`);

describe('R-045', () => {
  const large: Records = { project: { changeLevel: 3 } };
  const line = 'involvement.healthwatch';

  it('stops a large programme without a line on Healthwatch from being final', () => {
    expect(found('R-045', { records: large })).toMatchObject([
      { level: 'block', field: line, stopsFinal: true },
    ]);
    expect(says('R-045', { records: { project: { substantialFlags: ['MOVE'] } } })).toEqual([
      `block ${line}`,
    ]);
  });

  it('is content with a line, a reason, or a Healthwatch whose engagement is planned', () => {
    expect(
      says('R-045', { records: { ...large, involvement: { healthwatch: 'A seat on the board.' } } }),
    ).toEqual([]);
    const listed = listing('HEALTHWATCH');
    const planned = [{ ...listed.rows!.projectStakeholder![0]!, plannedEngagement: 'Seat on the board' }];
    expect(says('R-045', { records: large, ...listed })).toEqual([`block ${line}`]);
    expect(says('R-045', { records: large, ...listed, rows: { projectStakeholder: planned } })).toEqual([]);
  });

  it('says nothing of a small change', () => {
    expect(says('R-045', { records: { project: { changeLevel: 2 } } })).toEqual([]);
    expect(says('R-045', {})).toEqual([]);
  });
});

describe('R-046', () => {
  it.each([
    ['C1_NEEDS', 1],
    ['C2_PRIORITIES', 0],
    ['C3_DESIGN', 1],
    ['C4_PROCURE', 0],
    ['C5_MONITOR', 1],
  ] as const)('in stage %s there are %i prompts to ask for existing feedback', (cycleStage, count) => {
    const given = { records: { project: { cycleStage } } };
    expect(found('R-046', given)).toHaveLength(count);
    for (const { level } of found('R-046', given)) expect(level).toBe('prompt');
  });

  it('is settled by a Healthwatch report among the sources', () => {
    const insightSource = [entryOf('insightSource', 1, { sourceType: 'HEALTHWATCH_REPORT' })];
    expect(
      found('R-046', { records: { project: { cycleStage: 'C1_NEEDS' } }, directory: { insightSource } }),
    ).toEqual([]);
  });
});

describe('R-047', () => {
  const areas = (...areasAffected: string[]): Records => ({ involvement: { areasAffected } });
  const three = areas('Lewisham', 'Greenwich', 'Bexley');

  it('warns when three boroughs have two local Healthwatch', () => {
    expect(says('R-047', { records: three, ...listing('HEALTHWATCH', 'HEALTHWATCH') })).toEqual([
      'warn rows.projectStakeholder',
    ]);
    expect(
      says('R-047', { records: three, ...listing('HEALTHWATCH', 'HEALTHWATCH', 'HEALTHWATCH') }),
    ).toEqual([]);
  });

  it('names the area that is missing when the others carry the names of theirs', () => {
    const given = listing('HEALTHWATCH', 'HEALTHWATCH');
    const stakeholder = given.directory!.stakeholder!.map((entry, index) => ({
      ...entry,
      name: ['Healthwatch Lewisham', 'Healthwatch Greenwich'][index]!,
    }));
    const [finding] = found('R-047', { records: three, ...given, directory: { stakeholder } });
    expect(finding?.words).toContain('Perhaps missing: Bexley.');
  });

  it('says nothing of one area', () => {
    expect(says('R-047', { records: areas('Lewisham') })).toEqual([]);
  });
});

describe('R-048', () => {
  const strategy: Records = {
    project: { activityKinds: ['STRATEGY'] },
    involvement: { statutoryStrategies: ['JSNA'] },
  };

  it.each(['JSNA', 'INTEGRATED_CARE_STRATEGY', 'FORWARD_PLAN'] as const)(
    'blocks a %s without Healthwatch',
    (plan) => {
      const records = { ...strategy, involvement: { statutoryStrategies: [plan] } };
      expect(says('R-048', { records })).toEqual(['block rows.projectStakeholder']);
      expect(says('R-048', { records, ...listing('HEALTHWATCH') })).toEqual([]);
    },
  );

  it('leaves other strategies and other work alone', () => {
    expect(says('R-048', { records: { ...strategy, involvement: {} } })).toEqual([]);
    expect(says('R-048', { records: { ...strategy, project: { activityKinds: ['REVIEW'] } } })).toEqual([]);
  });
});

describe('R-049', () => {
  const ending = { endsOn: '2027-03-31', successor: 'People’s Voice Elmshire' };

  it('is Healthwatch up to its last day and the successor after it', () => {
    expect(championName(ending, '2027-03-31')).toBe('Healthwatch');
    expect(championName(ending, '2027-04-01')).toBe('People’s Voice Elmshire');
  });

  it('stays Healthwatch while no end is known or nobody takes over', () => {
    expect(championName(HEALTHWATCH, '2099-01-01')).toBe('Healthwatch');
    expect(championName({ ...ending, successor: ' ' }, '2027-04-01')).toBe('Healthwatch');
  });

  it('is named so in the rules', () => {
    const facts = ruleFacts({ records: { project: { changeLevel: 4 } }, today: '2027-04-01' });
    expect(checkHealthwatch(facts, ending)[0]?.words).toContain('People’s Voice Elmshire');
    expect(checkHealthwatch(facts)[0]?.words).toContain('Healthwatch');
  });
});

describe('R-050', () => {
  it('warns when no voluntary body is listed, and points to the umbrella body', () => {
    expect(found('R-050', listing('PROVIDER', 'HEALTHWATCH'))[0]).toMatchObject({
      level: 'warn',
      words: expect.stringContaining('umbrella body') as string,
    });
    expect(says('R-050', {})).toEqual(['warn rows.projectStakeholder']);
  });

  it.each(['VCSE', 'CVS_INFRASTRUCTURE', 'NEIGHBOURHOOD', 'CONDITION_GROUP', 'FAITH'] as const)(
    'is content with %s',
    (group) => {
      expect(says('R-050', listing(group))).toEqual([]);
    },
  );
});

describe('R-051', () => {
  it('warns when only patient participation groups are listed', () => {
    expect(says('R-051', listing('PPG', 'PPG'))).toEqual(['warn rows.projectStakeholder']);
    expect(says('R-051', listing('PPG', 'FAITH'))).toEqual([]);
    expect(says('R-051', {})).toEqual([]);
  });
});

describe('R-052', () => {
  it.each(['REDUCE', 'CLOSE', 'MOVE', 'MODEL_CHANGE', 'SMALL_GROUP_HIGH_IMPACT'] as const)(
    '%s makes council scrutiny likely, for a person to confirm',
    (flag) => {
      const project = { substantialFlags: [flag] };
      expect(SCRUTINY_WORDS[scrutinyNeed(project, { hoscRequired: null })]).toBe('Likely – confirm');
      const [finding] = found('R-052', { records: { project } });
      expect(finding).toMatchObject({ level: 'warn', field: 'scrutiny.hoscRequired' });
      expect(finding?.words).toContain('likely – confirm');
    },
  );

  it('takes what a person says, and wants a reason for a no', () => {
    const project = { substantialFlags: ['CLOSE' as const] };
    expect(scrutinyNeed(project, { hoscRequired: 'YES' })).toBe('YES');
    expect(says('R-052', { records: { project, scrutiny: { hoscRequired: 'YES' } } })).toEqual([]);
    expect(says('R-052', { records: { project, scrutiny: { hoscRequired: 'NO' } } })).toEqual([
      'warn scrutiny.hoscReason',
    ]);
    const reasoned = { hoscRequired: 'NO' as const, hoscReason: 'The officer agreed it is small.' };
    expect(says('R-052', { records: { project, scrutiny: reasoned } })).toEqual([]);
  });

  it('is not likely without any mark of a large change', () => {
    expect(scrutinyNeed({ substantialFlags: [] }, { hoscRequired: null })).toBe('UNLIKELY');
    expect(says('R-052', {})).toEqual([]);
  });
});

describe('R-053', () => {
  const full = {
    hoscRequired: 'YES' as const,
    councils: ['Elmshire County Council'],
    hoscContactedOn: '2026-05-01',
    hoscOutcome: 'They want to see it in July.',
  };

  it('warns of each thing that is not on record, first of all at the first of them', () => {
    const [finding] = found('R-053', { records: { scrutiny: { hoscRequired: 'YES' } } });
    expect(finding).toMatchObject({ level: 'warn', field: 'scrutiny.councils' });
    expect(finding?.words).toContain(
      'which council or councils, when the committee was contacted and what came of it',
    );
    expect(says('R-053', { records: { scrutiny: full } })).toEqual([]);
  });

  it('wants the joint committee where there is more than one council', () => {
    const two = { ...full, councils: ['Elmshire', 'Oakshire'] };
    expect(says('R-053', { records: { scrutiny: two } })).toEqual(['warn scrutiny.jointCommittee']);
    expect(says('R-053', { records: { scrutiny: { ...two, jointCommittee: 'Elm and Oak JHOSC' } } })).toEqual(
      [],
    );
  });

  it('wants the contact before the consultation opens', () => {
    const opening = (opens: string) => ({ records: { scrutiny: full, consultation: { opens } } });
    expect(says('R-053', opening('2026-05-02'))).toEqual([]);
    expect(says('R-053', opening('2026-05-01'))).toEqual(['warn scrutiny.hoscContactedOn']);
  });

  it('says nothing while the committee is not needed', () => {
    expect(says('R-053', { records: { scrutiny: { hoscRequired: 'NO' } } })).toEqual([]);
    expect(says('R-053', {})).toEqual([]);
  });
});

describe('R-054', () => {
  const large: Records = { project: { substantialFlags: ['CLOSE'] } };

  it.each([
    ['2024-01-30', false],
    ['2024-01-31', true],
    ['2024-02-01', true],
  ])('for a consultation that opens on %s the call-in rules hold: %s', (opens, holds) => {
    expect(callInApplies(opens, '2023-06-01')).toBe(holds);
    expect(referralOffered(opens, '2023-06-01')).toBe(!holds);
    expect(says('R-054', { records: { ...large, consultation: { opens } } })).toEqual(
      holds ? ['warn scrutiny.notifiable'] : [],
    );
  });

  it('goes by today while no consultation is planned', () => {
    expect(callInApplies(null, '2024-01-30')).toBe(false);
    expect(callInApplies(null, '2024-01-31')).toBe(true);
  });

  it('wants the committee’s view and the notice for a change that has to be reported', () => {
    const about = (scrutiny: Records['scrutiny']) =>
      says('R-054', { records: { ...large, scrutiny: scrutiny! } });
    expect(about({ notifiable: 'NO' })).toEqual([]);
    expect(about({ notifiable: 'YES' })).toEqual(['warn scrutiny.hoscView']);
    expect(about({ notifiable: 'YES', hoscView: 'They agree.' })).toEqual([
      'warn scrutiny.secretaryNotifiedOn',
    ]);
    expect(about({ notifiable: 'YES', hoscView: 'They agree.', secretaryNotifiedOn: '2026-05-01' })).toEqual(
      [],
    );
  });

  it('exempts a change that safety forced, with a reason', () => {
    const exempt = (safetyExemptionReason: string) =>
      says('R-054', { records: { ...large, scrutiny: { safetyExemption: 'YES', safetyExemptionReason } } });
    expect(exempt('')).toEqual(['warn scrutiny.safetyExemptionReason']);
    expect(exempt('The roof of the ward fell in.')).toEqual([]);
  });

  it('says nothing of a small change', () => {
    expect(says('R-054', {})).toEqual([]);
  });
});

const neighbour = (lastOn: string | null) => ({
  projectId: idOf('risk', 7),
  reference: 'ELM-2026-007',
  title: 'Diabetes clinics',
  stakeholderId: idOf('stakeholder', 1),
  lastOn,
});

describe('R-156', () => {
  const given = { ...listing('FAITH'), neighbours: [neighbour(null)] };

  it('prompts for the project that has the same groups, until it is named', () => {
    expect(found('R-156', given)[0]).toMatchObject({ level: 'prompt', field: 'project.relatedProjects' });
    const records = { project: { relatedProjects: ['ELM-2026-007 Diabetes clinics'] } };
    expect(found('R-156', { ...given, records })).toEqual([]);
  });

  it('prompts to share what was learned once there is something to share', () => {
    const records = { project: { relatedProjects: ['Diabetes clinics'] } };
    expect(found('R-156', { records })).toEqual([]);
    const [finding] = found('R-156', { records, head: { status: 'FEEDING_BACK' } });
    expect(finding?.words).toContain('without names, with Diabetes clinics');
  });
});

describe('R-157', () => {
  it.each([
    ['2026-05-01', 1],
    ['2026-01-31', 1],
    ['2026-01-30', 0],
    ['2026-07-30', 1],
    ['2026-07-31', 0],
    [null, 0],
  ])(
    'another live project that asks the same group on %s gives %i prompts on 1 May 2026',
    (lastOn, count) => {
      expect(isClose(neighbour(lastOn), '2026-05-01')).toBe(count === 1);
      const list = found('R-157', {
        ...listing('FAITH', 'VCSE'),
        neighbours: [neighbour(lastOn)],
        today: '2026-05-01',
      });
      expect(list.map(({ level, subject }) => ({ level, subject }))).toEqual(
        count === 1 ? [{ level: 'prompt', subject: idOf('projectStakeholder', 1) }] : [],
      );
    },
  );
});

describe('each rule about stakeholders', () => {
  it('names where it comes from', () => {
    const facts = ruleFacts({
      records: { project: { changeLevel: 4, substantialFlags: ['MOVE'] }, scrutiny: { hoscRequired: 'YES' } },
    });
    for (const { rule } of stakeholderRules.check(facts)) expect(stakeholderRules.sources[rule]).toBeTruthy();
  });
});
