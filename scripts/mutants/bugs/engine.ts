import type { Bug } from './bug.ts'

const engine = '__tests__/core/release.test.ts'
const told = '__tests__/core/told.test.ts'
const secondLook = '__tests__/core/second-look.test.ts'

export const engineBugs: readonly Bug[] = [
  {
    name: 'it is decided before everybody has come to rest',
    file: 'src/core/phase.ts',
    text: '  await settleAll(\n    lanes.map(async (lane) => {\n      const problem = await work(lane)',
    instead:
      '  if (lanes.length > 0) await Promise.race(\n    lanes.map(async (lane) => {\n      const problem = await work(lane)',
    tests: [engine],
  },
  {
    name: 'a sick verdict does not count',
    file: 'src/core/check.ts',
    text: 'if (!verdict.healthy) return unhealthy(lane, { which, url: reach.url, ...verdict }, context)',
    instead: 'if (!verdict.healthy) context.log.info(verdict.reason)',
    tests: [engine],
  },
  {
    name: 'a lost answer is not looked into before it is asked again',
    file: 'src/core/ask.ts',
    text: "'unanswered')) return { kind: 'silence', unsure: true, error }\n    if (isCloudError(error, 'conflict'",
    instead: "'unanswered')) return { kind: 'silence', unsure: false, error }\n    if (isCloudError(error, 'conflict'",
    tests: [engine],
  },
  {
    name: 'a request goes out before the journal has it',
    file: 'src/core/ask.ts',
    text: "await journal.append({ type: 'intent'",
    instead: "void journal.append({ type: 'intent'",
    tests: [engine],
  },
  {
    name: 'the post step does not heed the decision',
    file: 'src/core/recovery.ts',
    text: "goal: isForward ? 'finished' : 'back'",
    instead: "goal: isForward ? 'back' : 'back'",
    tests: ['__tests__/core/recovery.test.ts'],
  },
  {
    name: 'the next run does not heed a committed mark',
    file: 'src/core/recovery.ts',
    text: "phase === 'committed' || phase === 'done'",
    instead: "phase === 'done'",
    tests: ['__tests__/core/recovery.test.ts'],
  },
  {
    name: 'an answer of another release counts as ours',
    file: 'src/verify/judge.ts',
    text: 'return wrongMarker(received, policy, release) ?? tooSlow',
    instead: 'return tooSlow',
    tests: ['__tests__/verify/judge.test.ts'],
  },
  {
    name: 'any status is healthy',
    file: 'src/verify/judge.ts',
    text: '  if (!policy.expectStatus.includes(status)) return wrongStatus(received)\n',
    instead: '',
    tests: ['__tests__/verify/judge.test.ts'],
  },
  {
    name: 'an old OIDC token is shown again at the refresh',
    file: 'src/gcp/identity.ts',
    text: '    const token = await oidc.token(audience, context)\n',
    instead:
      "    const token = String(claims['kept'] ?? (await oidc.token(audience, context)))\n    claims = { kept: token }\n    if (token !== '') return token\n",
    tests: ['__tests__/gcp/identity.test.ts'],
  },
  {
    name: 'a redirect takes our Authorization to another host',
    file: 'src/image/session.ts',
    text: 'const allowed = authorization !== undefined && at.host === url.host',
    instead: 'const allowed = authorization !== undefined',
    tests: ['__tests__/image/registry.test.ts'],
  },
  {
    name: 'a platform that goes on by itself when the run ends is not told',
    file: 'src/core/result.ts',
    text: '    ...(moving === undefined ? {} : { underWay: moving }),\n',
    instead: '',
    tests: [told],
  },
  {
    name: 'what was never changed is said to have gone back',
    file: 'src/core/result.ts',
    text: "  if (wasRefused(lane)) return 'refused'\n",
    instead: '',
    tests: [told],
  },
  {
    name: 'users who may have met what failed are not counted',
    file: 'src/core/difference.ts',
    text: ' || problem.served === true',
    instead: '',
    tests: ['__tests__/core/release-edges.test.ts'],
  },
  {
    name: 'a note on a service counts as users led over',
    file: 'src/core/noting.ts',
    text: "step?.goal === 'live' && step.quiet !== true",
    instead: "step?.goal === 'live'",
    tests: [told],
  },
  {
    name: 'a plan is made from a look of long ago',
    file: 'src/core/look.ts',
    text: 'clock.now() - at <= freshFor',
    instead: 'clock.now() >= at',
    tests: [secondLook],
  },
  {
    name: 'what somebody else has deployed is told as what users had before',
    file: 'src/core/drive.ts',
    text: 'by: next.by, seen }',
    instead: 'by: next.by }',
    tests: [secondLook],
  },
]
