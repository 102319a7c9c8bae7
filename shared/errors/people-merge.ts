export const peopleMergeErrors = {
  'merge-same': {
    what: 'This is one record, not two.',
    todo: 'Choose another record of the same person.',
  },
  'merge-already': {
    what: 'One of the two records is joined with another already.',
    todo: 'Open the record that is kept, and go on from there.',
  },
  'merge-being-paid': {
    what: 'Money is on its way to the record that would go, so it has to stay.',
    todo: 'Keep that record and join the other one into it.',
  },
  'merge-account': {
    what: 'Bank details are kept with the record that would go. They are sealed for that record alone and cannot move.',
    todo: 'Keep that record and join the other one into it.',
  },
  'merge-not-found': {
    what: 'These records are not joined any more.',
    todo: 'Reload the page to see them.',
  },
  'merge-newer-first': {
    what: 'The kept record was joined again after this.',
    todo: 'Take the newest join apart first.',
  },
  'merge-paid-since': {
    what: 'Something that moved with the join is being paid, so the records stay together for now.',
    todo: 'Try again when the payment is done. A payment of recognition that was approved stays for good.',
  },
} as const;
