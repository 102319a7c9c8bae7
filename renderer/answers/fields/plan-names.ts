import { createContext, useContext } from 'react';
import type { LinkedKind, Option } from '../../../shared/domain/plan/form/types.ts';

/** What a project's rows are called, for questions that point to them. A page of a project provides it (`PlanNames`). */
export const PlanNamesContext = createContext<(kind: LinkedKind) => readonly Option[]>(() => []);

/** The rows of a kind as options. */
export const usePlanNames = (kind: LinkedKind): readonly Option[] => useContext(PlanNamesContext)(kind);
