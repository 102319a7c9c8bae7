import { create } from 'zustand';

interface Palette {
  readonly isOpen: boolean;
}

/** Whether the command palette is open. */
export const usePalette = create<Palette>(() => ({ isOpen: false }));

export const openPalette = (): void => usePalette.setState({ isOpen: true });
export const closePalette = (): void => usePalette.setState({ isOpen: false });
