import type { Page } from '@playwright/test';
import { DocumentsPage } from './documents-page.ts';
import { Frame } from './frame.ts';
import { PlanPage } from './plan-page.ts';
import { ProjectPage } from './project-page.ts';
import { ProjectsPage } from './projects-page.ts';
import { SettingsPage } from './settings-page.ts';
import { WelcomePage } from './welcome-page.ts';

/** Every page over the window that is open now. */
export function pagesOf(page: Page) {
  return {
    frame: new Frame(page),
    welcome: new WelcomePage(page),
    projects: new ProjectsPage(page),
    project: new ProjectPage(page),
    plan: new PlanPage(page),
    documents: new DocumentsPage(page),
    settings: new SettingsPage(page),
  };
}
