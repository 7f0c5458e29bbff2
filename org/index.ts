export { makeBody, makePost, makeSession, makeViewer, must, type MadePost, type MakePost } from './factories.ts'
export { ADMIN_ROLE, STANDARD_ROLES, type StandardRole } from './standard-roles.ts'
export { effectiveRights, isAdminRight, rightsTree, type RightNode } from './rules/rights.ts'
export { bodySearchText, initials } from './rules/abbreviation.ts'
export {
  createAccount,
  deleteAccount,
  linkOidc,
  lockAccount,
  resetPassword,
  resetSecondFactor,
  type AccountMade,
} from './services/accounts.ts'
export { changeBody, createBody, deleteBody, lockBody, type BodyChange, type NewBody } from './services/bodies.ts'
export {
  editCalendar,
  endOverride,
  overrideRule,
  proposedCalendar,
  type CalendarEdit,
  type FigureEdit,
} from './services/calendar-edit.ts'
export { setCeiling } from './services/ceilings.ts'
export { delegate, revokeDelegation, type NewDelegation } from './services/delegations.ts'
export { firstRun, isEmptyOffice, openFirstRun, type FirstRun } from './services/first-run.ts'
export { exportBodies, exportPeople, type ExportTable } from './services/export.ts'
export { errorTable, importBodies, importPeople, type Imported, type ImportOptions } from './services/import.ts'
export { lawBookOf, worldOf, type LawOf } from './services/law-book.ts'
export { login, type From } from './services/login.ts'
export { CATALOGUES, type Catalogue } from './services/catalogues.ts'
export { catalogueItems, type CatalogueItem } from './store/catalogue.ts'
export { changePassword } from './services/passwords.ts'
export { createPerson, createPost, deletePosition, endPost, savePosition, setPostRoles, type NewPost } from './services/posts.ts'
export { deleteRole, ensureStandardRoles, saveRole, type RoleChange } from './services/roles.ts'
export { stepInto } from './services/sample-entry.ts'
export { WARN_BEFORE_MS } from './services/session-limits.ts'
export { endOtherSessions, endOwnSession, logout, switchActing } from './services/sessions.ts'
export { endBody, type EndBody } from './services/succession.ts'
export { calendarOf, officeCalendar, type OfficeCalendar } from './services/work-calendar.ts'
export { noSessionCookie, SESSION_COOKIE, sessionCookie, sessionTokenIn } from './session-cookie.ts'
export { ownSettings, setOwnSettings } from './store/account.ts'
export { adminActs, logAdmin, type AdminAct, type AdminLine } from './store/admin-log.ts'
export { bodiesAt, bodyAt, bodyByCode, divisionsOf, livingBodies, type BodyAt } from './store/body.ts'
export { findBodies, type BodyOption, type PickerScope } from './store/body-picker.ts'
export { ownDays, ownFigures, type OwnDay, type OwnFigure } from './store/calendar.ts'
export { findPersons, type PersonLine } from './store/person.ts'
export { postsById, postsIn, type PostFilter, type PostLine } from './store/post.ts'
export { accountOfEndedSession } from './store/session.ts'
export { addPrincipal, principalNumbers, PROVINCE_ID } from './store/principal.ts'
export { principalsOfAccount } from './store/account-principals.ts'
export { principalsOf } from './store/principals-of.ts'
export { gradesEnded, gradesInForce, type TeamGradeRow } from './store/team-grade.ts'
export { endTeamGrade, setTeamGrade, type GradeGiven } from './services/team-grades.ts'
export { rawSetting, settingOf, storeSetting } from './store/setting.ts'
export { problemWords } from './problem-words.ts'
export { resolveBody } from './store/resolve-body.ts'
export { createOfficial, grantRoles, type NewOfficial } from './services/people.ts'
export { livingSuccessors, successionsOf, successorsOf, type SuccessionLine, type Successor } from './store/succession.ts'
export type { OrgEvent } from './store/outbox.ts'
export type { PostScope } from './store/standing.ts'
export { signedIn, viewerOf, type Credentials, type Pending, type SignedIn } from './viewer.ts'
export { wireOrg, type OrgWiring, type Recalculation } from './wiring.ts'
