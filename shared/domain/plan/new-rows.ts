import type { RowFields, RowKind } from './shapes.ts';

/** A new row of each kind before anything is typed into it. */
export const NEW_ROWS: { readonly [K in RowKind]: RowFields<K> } = {
  risk: { description: '', mitigatingAction: '', likelihood: null, impact: null, owner: '', reviewOn: null },
  milestone: { title: '', kind: 'MILESTONE', dueOn: null, doneOn: null },
  budgetLine: { category: 'VENUE', item: '', plannedPence: null, committedPence: null, paidPence: null },
  keyMessage: { text: '', audience: '', canInfluence: true, plainEnglishChecked: false },
  channelUse: { channel: 'WEBSITE', purpose: 'PROMOTE', note: '' },
  partner: { organisation: '', kind: 'OTHER', role: '' },
  keyContact: {
    person: '',
    role: '',
    organisation: '',
    contact: '',
    patientRepresentative: false,
    budgetHolder: false,
  },
  measure: { what: '', target: '', result: '' },
  advice: { soughtFrom: '', soughtOn: null, advice: '', response: '' },
  feedbackDelivery: { audience: '', method: 'LETTER_EMAIL', deliveredOn: null, note: '' },
};
