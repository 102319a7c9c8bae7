import type { PlanRecord, RowFields } from '../../../../shared/domain/plan/shapes.ts';
import type { DirectoryFields } from '../../../../shared/domain/directory/shapes.ts';
import type { PlanTable } from '../plan-table.ts';

export const STAKEHOLDERS_RECORD_TABLES: {
  readonly [K in 'involvement' | 'scrutiny']: PlanTable<PlanRecord<K>>;
} = {
  involvement: {
    table: 'involvement',
    personal: [],
    columns: {
      mapPurpose: 'plain',
      weeksPrioritise: 'plain',
      weeksTellAndWatch: 'plain',
      weeksKeepUpdated: 'plain',
      weeksMonitor: 'plain',
      healthwatch: 'plain',
      voluntarySector: 'plain',
      patientGroups: 'plain',
      scrutinyCommittee: 'plain',
      electedRepresentatives: 'plain',
      providers: 'plain',
      staff: 'plain',
      areasAffected: 'json',
      statutoryStrategies: 'json',
    },
  },
  scrutiny: {
    table: 'scrutiny',
    personal: [],
    columns: {
      hoscRequired: 'plain',
      hoscReason: 'plain',
      councils: 'json',
      jointCommittee: 'plain',
      hoscContactedOn: 'plain',
      hoscOutcome: 'plain',
      notifiable: 'plain',
      hoscView: 'plain',
      secretaryNotifiedOn: 'plain',
      safetyExemption: 'plain',
      safetyExemptionReason: 'plain',
    },
  },
};

export const STAKEHOLDERS_ROW_TABLES: {
  readonly [K in 'projectStakeholder' | 'stakeholderPosition' | 'contactEntry']: PlanTable<RowFields<K>>;
} = {
  projectStakeholder: {
    table: 'project_stakeholder',
    personal: ['contactOwner'],
    columns: {
      stakeholderId: 'plain',
      interested: 'plain',
      affected: 'plain',
      canInfluence: 'plain',
      plannedEngagement: 'plain',
      plannedWhen: 'plain',
      activityIds: 'json',
      contactOwner: 'plain',
      cadenceWeeks: 'plain',
      targetInfluence: 'plain',
      targetInterest: 'plain',
      representativeOf: 'plain',
      representativenessNote: 'plain',
      notes: 'plain',
    },
  },
  stakeholderPosition: {
    table: 'stakeholder_position',
    personal: [],
    columns: {
      projectStakeholderId: 'plain',
      positionOn: 'plain',
      influence: 'plain',
      interest: 'plain',
      reason: 'plain',
    },
  },
  contactEntry: {
    table: 'contact_entry',
    personal: ['by', 'summary', 'nextStep'],
    columns: {
      projectStakeholderId: 'plain',
      contactedOn: 'plain',
      method: 'plain',
      by: 'plain',
      summary: 'plain',
      nextStep: 'plain',
    },
  },
};

export const STAKEHOLDERS_DIRECTORY_TABLES: {
  readonly [K in 'stakeholder' | 'groupNote']: PlanTable<DirectoryFields<K>>;
} = {
  stakeholder: {
    table: 'stakeholder',
    personal: ['name', 'contact'],
    columns: {
      name: 'plain',
      organisation: 'plain',
      contact: 'plain',
      groupType: 'plain',
      useFor: 'json',
      groupsReached: 'json',
      preferredContact: 'plain',
      preferredLevel: 'plain',
      costToPartnerPence: 'plain',
      note: 'plain',
    },
  },
  groupNote: {
    table: 'group_note',
    personal: [],
    columns: {
      groupType: 'plain',
      who: 'plain',
      useForWords: 'plain',
      caution: 'plain',
    },
  },
};
