import type { Input, Output } from '../../../shared/contract/index.ts';
import { useAsk, type Asked } from '../../data/useAsk.ts';
import { useChange, type Change } from '../../data/useChange.ts';

export type Choice = Input<'documents.preview'>;
export type Previewed = Output<'documents.preview'>;
export type ExportRecord = Output<'documents.exports'>['exports'][number];

/** The document as Word would get it. The last one stays on screen while another choice is drawn. */
export const usePreview = (choice: Choice): Asked<Previewed> =>
  useAsk('documents.preview', choice, { keepLast: true });

export const useExports = (projectId: string): Asked<Output<'documents.exports'>> =>
  useAsk('documents.exports', { projectId });

/** Makes the file. How it ended stays on the page, with the way to the file. */
export const useExport = (): Change<'documents.export'> => useChange('documents.export', { tell: 'caller' });

/** Asks where to save the stakeholder map as a PNG. */
export const useSaveMap = (): Change<'documents.saveMapPicture'> =>
  useChange('documents.saveMapPicture', { tell: 'caller' });

export const useReveal = (): Change<'documents.reveal'> => useChange('documents.reveal');
