import type { ReactNode } from 'react';
import { OverlayArrow, Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import styles from './Tooltip.module.css';

export type TooltipProps = {
  /** The words. Never the only place something is said. */
  readonly text: string;
  /** One of our buttons, or another focusable React Aria element. */
  readonly children: ReactNode;
};

/** Words on hover and on keyboard focus. Escape hides them. */
export function Tooltip({ text, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={600} closeDelay={100}>
      {children}
      <AriaTooltip className={styles.tooltip ?? ''} offset={8}>
        <OverlayArrow className={styles.arrow ?? ''}>
          <svg width="10" height="5" viewBox="0 0 10 5" aria-hidden="true">
            <path d="M0 0 5 5 10 0" />
          </svg>
        </OverlayArrow>
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
