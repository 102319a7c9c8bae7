import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { placeOf } from '../../../shared/domain/plan/form/places.ts';
import type { FormSection } from '../../../shared/domain/plan/form/types.ts';
import { focusAnswer, focusHeading } from '../../answers/questions/focus.ts';
import { wishedElement } from '../../answers/questions/wished.ts';
import { planSectionPath } from './paths.ts';
import { SECTION_HEADING } from './section/SectionView.tsx';

/** Going from section to section, and straight to a missing answer. Focus follows, so that keyboard and speech do too. */
export function useSectionFocus(projectId: string, section: FormSection) {
  const [, navigate] = useLocation();
  const isFirst = useRef(true);

  useEffect(() => {
    const wish = wishedElement();
    // A page that was just opened keeps focus where the window put it, unless an answer was asked for.
    const isOpening = isFirst.current;
    isFirst.current = false;
    if (isOpening) {
      // The shell puts focus on the page's heading first; the answer that was asked for comes after it.
      const frame = requestAnimationFrame(() => wish !== undefined && focusAnswer(wish));
      return () => cancelAnimationFrame(frame);
    }
    if (wish === undefined || !focusAnswer(wish)) focusHeading(SECTION_HEADING);
    return undefined;
  }, [section.id]);

  const goTo = (id: string): void => navigate(planSectionPath(projectId, id));
  const seek = (link: string): void => {
    const place = placeOf(link);
    if (place?.kind === 'area') navigate('/settings');
    else if (place?.kind === 'page')
      navigate(`/projects/${projectId}/${place.page}`, { state: { field: link } });
    else if (place && place.section !== section.id)
      navigate(planSectionPath(projectId, place.section), { state: { field: link } });
    else if (place && !focusAnswer(place.element)) focusHeading(SECTION_HEADING);
  };
  return { goTo, seek };
}
