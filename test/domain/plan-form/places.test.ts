import { describe, expect, it } from 'vitest';
import { PLAN_RECORDS, RECORD_KINDS, ROW_KINDS, type FieldKey } from '../../../shared/domain/plan/shapes.ts';
import { PLAN_FORM } from '../../../shared/domain/plan/form/index.ts';
import { placeOf, sectionById, sectionOfField } from '../../../shared/domain/plan/form/places.ts';

describe('placeOf', () => {
  it('finds the section and the element of a field and a list, and the page of what has one of its own', () => {
    expect(placeOf('project.description')).toEqual({
      kind: 'plan',
      section: 'describe',
      element: 'f-project-description',
    });
    expect(placeOf('rows.risk')).toEqual({ kind: 'plan', section: 'risks', element: 'rows-risk' });
    const onPage = (link: string, element: string) =>
      expect(placeOf(link)).toEqual({ kind: 'page', page: 'equality', element });
    onPage('rows.eiaGroup', 'rows-eiaGroup');
    onPage('rows.eiaGroup#01890a5d', 'rows-eiaGroup-01890a5d');
    onPage('groups.gaps', 'groups-gaps');
  });

  it('sends facts of the area to Settings', () => {
    expect(placeOf('area.teamEmail')).toEqual({ kind: 'area' });
  });

  it('knows every field and every kind of row, and nothing else', () => {
    const keys = RECORD_KINDS.flatMap((record) =>
      Object.keys(PLAN_RECORDS[record].shape).map((name) => `${record}.${name}`),
    );
    const elements = [...keys, ...ROW_KINDS.map((kind) => `rows.${kind}`)].map((link) => {
      const place = placeOf(link);
      return place === undefined || place.kind === 'area' ? undefined : place.element;
    });
    expect(elements).not.toContain(undefined);
    expect(new Set(elements).size).toBe(elements.length);
    expect(placeOf('project.constructor')).toBeUndefined();
    expect(placeOf('')).toBeUndefined();
  });
});

describe('sectionOfField', () => {
  it('knows where each question is asked', () => {
    const of = (key: FieldKey): number => sectionOfField(key).number;
    expect([
      of('project.title'),
      of('legalDuty.additionalOutline'),
      of('legalDuty.infoUse'),
      of('signOff.completedOn'),
    ]).toEqual([1, 3, 15, 18]);
  });
});

describe('sectionById', () => {
  it('gives the first section for an address nobody knows', () => {
    expect(sectionById('risks').number).toBe(14);
    expect(sectionById('nowhere')).toBe(PLAN_FORM[0]);
    expect(sectionById(undefined)).toBe(PLAN_FORM[0]);
  });
});
