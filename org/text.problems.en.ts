import { counted } from '../kernel/counted.ts'
import type { ProblemText } from './text.problems.vi.ts'

const date = (iso: unknown): string =>
  String(iso ?? '')
    .split('-')
    .toReversed()
    .join('/')
const wait = (seconds: number): string =>
  seconds >= 120 ? counted(Math.ceil(seconds / 60), 'minute') : counted(seconds, 'second')

export const enProblems: ProblemText = {
  'org/bad-phone': 'This is no telephone number. Enter at least 8 digits, for example 0912 345 678.',
  'form/invalid': 'This is not valid yet. Check it and send again.',
  'org/login-wrong': 'User name or password is wrong. Check the keyboard and Caps Lock, then try again.',
  'org/account-locked': 'This account is locked. Ask your administrator to unlock it.',
  'org/login/too-many': ({ seconds }) =>
    `Too many wrong tries from this machine. Wait ${wait(seconds)} and try again; elsewhere logging in works as usual.`,
  'org/login-slowed': ({ seconds }) =>
    `Several wrong passwords for this account from this machine. Wait ${wait(seconds)} and try again; on another machine logging in works as usual.`,
  'org/sign-in-needed': 'The session has ended. Sign in and go on.',
  'org/second-factor-first': 'Give the code first, then change the password.',
  'org/second-factor-demanded': 'Your role demands two-step sign-in; it cannot be switched off.',
  'org/code-wrong': 'The code is wrong or was used already. Wait for the next one and enter it.',
  'org/enrolment-lost': 'The set-up page was too old. Scan the new QR code below.',
  'org/catalogue-under-itself': 'An item cannot lie below itself or below one of its own. Choose another one above.',
  'org/passkey-wrong': 'This device does not fit, or more than 5 minutes have passed. Press again, or use another way.',
  'org/passkey-not-found': 'This device is not in the list any more.',
  'org/passkey-no-site': 'Passkeys work only where Khéo is opened by its name over https.',
  'org/password-too-short': ({ minLength, length }) =>
    `The password needs at least ${minLength} characters, it has ${length}. A sentence is a good way.`,
  'org/password-too-long': 'The password is longer than 200 characters.',
  'org/password-same': 'The new password must differ from the present one.',
  'org/password-holds-name': 'The password must not hold the user name.',
  'org/password-common': 'This password is too easy to guess. Choose a sentence of your own.',
  'org/password-not-repeated': 'The two entries differ. Enter the second one again.',
  'org/password-old-wrong': 'The present password is wrong.',
  'org/oidc-off': 'This office is not connected to a common sign-in. Use user name and password.',
  'org/oidc-failed':
    'The common sign-in did not finish. Start again; if it fails again, use your password or tell the administrator.',
  'org/oidc-away': 'The common sign-in does not answer. Try again in a few minutes or use your password.',
  'org/oidc-not-linked': ({ subject }) =>
    `The identity “${subject}” belongs to no account yet. Ask the administrator to link it to yours.`,
  'org/oidc-subject-taken': 'This identity is linked to another account.',
  'org/sample/not-allowed': 'Roles can be stepped into only on the machine that runs the sample.',
  'org/not-empty': 'The office has accounts already. The first page works once; sign in.',
  'org/first-run-code-wrong':
    'The code does not match. It stands in the window that runs the server; each start makes a new one.',
  'org/account-not-found': 'No such account, or it is locked.',
  'org/account-name-form':
    'A user name has 3–40 letters without marks, digits, dots or dashes, and begins with a letter or digit.',
  'org/account-name-taken': ({ name }) => `“${name}” is taken. Choose another name.`,
  'org/session-not-found': 'This session has ended.',
  'org/acting/not-allowed': 'This post or delegation is no longer in force. Choose from the list.',
  'org/body-not-found': 'No such body on that date.',
  'org/body-ended': ({ name, on }) => `${name} ended on ${date(on)}. Choose its successor.`,
  'org/body-begins-later': ({ typed, from }) =>
    `“${typed}” begins on ${date(from)}. Let this row begin on that day or later, or leave its day empty.`,
  'org/parent-not-there': 'The body above does not exist on that date. Choose another body or date.',
  'org/parent-below': 'The body above stands inside this very body. Choose another.',
  'org/code-taken': ({ code, name }) => `Code ${code} is used by ${name}. Choose another.`,
  'org/code-differs-by-case': ({ known, name }) =>
    `The code differs only by letter case from ${known} of ${name}. Choose a different one.`,
  'org/code-needed': 'Enter the short code, for example STC.',
  'org/name-needed': 'Enter the name.',
  'org/date-wrong': 'There is no such date. Write it like 01/07/2025.',
  'org/body-has-children': ({ count }) => `${counted(count, 'body stands', 'bodies stand')} below it. Move or end them first.`,
  'org/body-has-staff': ({ count }) =>
    `${counted(count, 'post is', 'posts are')} here, so it cannot be deleted. End or lock it instead.`,
  'org/body-in-use': 'Records name this body, so it cannot be deleted. End or lock it instead.',
  'org/ends-before-start': ({ from }) => `The end must come after the beginning, ${date(from)}.`,
  'org/successor-needed': 'Choose at least one successor.',
  'org/successor-itself': 'A body does not succeed itself.',
  'org/successor-ended': 'The successor does not exist on that date.',
  'org/keeper-needed': 'Choose who keeps the archive of the ended body.',
  'org/body-unknown': ({ typed }) => `No body is called “${typed}”. Choose from the suggestions.`,
  'org/person-not-found': 'No such person.',
  'org/post-not-found': 'This post has ended or does not exist.',
  'org/unit-elsewhere': ({ name }) => `This division does not belong to ${name}. Choose another or leave it empty.`,
  'org/position-needed': 'Choose a position.',
  'org/position-in-use': ({ count }) => `${counted(count, 'post uses', 'posts use')} this position, so it cannot be deleted.`,
  'org/role-not-found': 'No such role.',
  'org/role-code-taken': ({ code }) => `Role code ${code} exists. Choose another.`,
  'org/role-has-members': ({ count, name }) =>
    `${counted(count, 'post holds', 'posts hold')} the role ${name}. Take it from them, then delete it.`,
  'org/role-is-standard': ({ name }) => `${name} is a standard role and cannot be deleted; its rights can be cut.`,
  'org/role-mixes-administration':
    'A role either administers or works, never both: administration opens no matter. Make two roles.',
  'org/post-mixes-administration':
    'An administrator’s post holds no office role. Give this person a second post and switch between them.',
  'org/own-roles': 'Nobody gives rights to himself. Ask another administrator.',
  'org/grade-not-allowed': 'Only an administrator with the right “Grades of access” sets or ends one.',
  'org/grade-own-team': 'You have a post in this team, so you cannot set its grade yourself. Ask another administrator to do it.',
  'org/grade-reason': ({ least }: { least: number }) =>
    `Give the reason, at least ${least} characters: who asked for it, and for what. It stays in the log.`,
  'org/grade-same': 'The team already has this grade for this kind of matter. Choose another, or leave it.',
  'org/grade-not-found': 'This grade has ended or was replaced. Load the page again to see what is in force.',
  'org/ceiling-shuts-you-out': 'This ceiling would take away your own right to set ceilings. Keep “Ceilings of bodies”.',
  'org/delegation-dates': 'The dates are wrong: the last day must not come before the first.',
  'org/delegation-in-past': 'A delegation must reach today at least.',
  'org/delegation-to-self': 'Nobody delegates to himself. Choose somebody else.',
  'org/delegation/not-allowed': 'Only one’s own post can be delegated, by a role that may delegate.',
  'org/delegation-not-found': 'This delegation has ended or is not yours.',
  'org/delegation-note': 'Choose at least one right, or delegate all of them.',
  'org/calendar-date': 'Choose a day from 01/01/2015 to 31/12/2045.',
  'org/calendar-source-needed': 'Give the name of the day and the document it rests on.',
  'org/calendar-no-change': 'The day is like that already; nothing changes.',
  'org/rule-not-yours': ({ reason }) => `This figure cannot be changed here: ${reason}. Only Khéo’s own defaults give way.`,
  'org/rule-source-needed': 'Give the document or decision it rests on.',
  'org/rule-date': 'Choose the first day on which it applies.',
  'org/rule-not-found': 'No such rule.',
  'org/token-scopes': 'Choose at least one scope of the list.',
  'org/token-days': 'A token counts for 1 to 366 days.',
  'org/token/not-allowed': 'No token is made while acting for somebody else. Change to your own post first.',
  'org/token-not-found': 'This token was revoked.',
  'org/body/not-found': 'No such body on that date.',
  'org/catalogue-code-taken': ({ code }) => `Code ${code} is in this catalogue already. Choose another.`,
  'org/catalogue/not-found': 'This value was deleted. Open the catalogue again.',
  'org/catalogue-in-use': ({ count, name }) =>
    `${name} is used in ${counted(count, 'place', 'places')} and cannot be deleted. Hide it instead.`,
  'org/import-empty': 'The file has no rows. The first line names the columns, data begin on the second.',
  'org/import-column-missing': ({ columns }) => `Columns missing: ${columns}. Add them and import again.`,
  'org/import-dry-run': 'Dry run: nothing was taken.',
  'org/scope-unknown': ({ typed }) => `There is no scope “${typed}”. Use: cá nhân, phòng, cơ quan, tỉnh.`,
  'org/role-unknown': ({ typed }) => `There is no role “${typed}”. Use a code or name of the page Roles.`,
  'org/setting-wrong': 'The value is outside what is allowed.',
}
