/** Every panel by the name of its view: a new panel is one file and one line here. */
import type { ComponentType } from 'preact';
import type { View } from '../state/view.ts';
import { ArticlePanel } from './article-panel.tsx';
import { ComparePanel } from './compare-panel.tsx';
import { EdgePanel } from './edge-panel.tsx';
import { ListPanel } from './list-panel.tsx';
import { LoadPanel } from './load-panel.tsx';
import { MeetingPanel } from './meeting-panel.tsx';
import { OrganisationPanel } from './organisation-panel.tsx';
import { PathsPanel } from './paths-panel.tsx';
import { PersonPanel } from './person-panel.tsx';
import { ReportPanel } from './report-panel.tsx';
import { RolePanel } from './role-panel.tsx';
import { StartPanel } from './start-panel.tsx';

export const PANELS = {
  START: StartPanel,
  LIST: ListPanel,
  LOAD: LoadPanel,
  PERSON: PersonPanel,
  ORGANISATION: OrganisationPanel,
  ROLE: RolePanel,
  MEETING: MeetingPanel,
  REPORT: ReportPanel,
  COMPARE: ComparePanel,
  PATHS: PathsPanel,
  EDGE: EdgePanel,
  ARTICLE: ArticlePanel,
} satisfies {
  readonly [Name in View['panel']]: ComponentType<Extract<View, { panel: Name }>>;
};
