/** What is known about the machine when deciding where the window goes. */
export interface DisplayFacts {
  readonly platform: NodeJS.Platform;
  /** DISPLAY or WAYLAND_DISPLAY is set. */
  readonly hasDisplay: boolean;
  /** xvfb-run and the xauth it needs are installed. */
  readonly hasVirtualScreen: boolean;
  /** The window is for a test or a picture, not for a person to use. */
  readonly unattended: boolean;
}

/** Where the window goes: a person's screen, a virtual one, or nowhere, because neither is there. */
export type DisplayChoice = 'own' | 'virtual' | 'missing';

/** The packages that give a Linux machine without a screen a virtual one. */
export const virtualScreenPackages = ['xvfb', 'xauth', 'dbus'] as const;

/** Decides where the window goes. Unattended runs prefer the virtual screen: no window pops up over someone's work. */
export function chooseDisplay(facts: DisplayFacts): DisplayChoice {
  if (facts.platform !== 'linux') return 'own';
  if (facts.hasVirtualScreen && (facts.unattended || !facts.hasDisplay)) return 'virtual';
  return facts.hasDisplay ? 'own' : 'missing';
}
