import type { Bug } from './bug.ts'

const next = '__tests__/targets/aws/lambda/next.test.ts'
const start = '__tests__/targets/aws/lambda/start.test.ts'
const reading = '__tests__/targets/aws/lambda/reading.test.ts'
const guards = '__tests__/targets/aws/lambda/guards.test.ts'
const ledBack = '__tests__/targets/aws/lambda/led-back.test.ts'
const settling = '__tests__/targets/aws/lambda/settling.test.ts'
const access = '__tests__/targets/aws/lambda/access.test.ts'

export const lambdaBugs: readonly Bug[] = [
  {
    name: 'Lambda: what no version is is overwritten, and there is nothing to come back to',
    file: 'src/targets/aws/lambda/next.ts',
    text: 'view.twin === undefined ? steps.keep(way) : steps.configure(way, settings)',
    instead: 'view.twin === null ? steps.keep(way) : steps.configure(way, settings)',
    tests: [next],
  },
  {
    name: 'Lambda: an update that ended Failed is published all the same',
    file: 'src/targets/aws/lambda/next.ts',
    text: "  if (state !== 'before' && latest.update === 'Failed') return failed(whyFailed(latest))\n",
    instead: '',
    tests: [next],
  },
  {
    name: 'Lambda: users are led to the new version before it was decided',
    file: 'src/targets/aws/lambda/next.ts',
    text: "mark === undefined || mark.phase === 'held' || mark.phase === 'restoring'",
    instead: "mark === undefined || mark.phase === 'restoring'",
    tests: [next],
  },
  {
    name: 'Lambda: an alias that somebody else has moved meanwhile is moved again',
    file: 'src/targets/aws/lambda/next.ts',
    text: 'if (!sameRoutes(live, recipeOf(way.snapshot)?.live)) return overtaken(',
    instead: 'if (live === undefined && !sameRoutes(live, recipeOf(way.snapshot)?.live)) return overtaken(',
    tests: [next],
  },
  {
    name: 'Lambda: an alias that somebody has led back since the decision is led over again',
    file: 'src/targets/aws/lambda/next.ts',
    text: 'return isChangedSince(mark, live)\n',
    instead: 'return isChangedSince(mark, undefined)\n',
    tests: [ledBack],
  },
  {
    name: 'Lambda: a URL that its policy had shut stays open when the release that opened it is undone',
    file: 'src/targets/aws/lambda/back.ts',
    text: 'access === mark.access ? shutAgain(way, door) : open(way, door)',
    instead: 'access === mark.access ? undefined : open(way, door)',
    tests: [access],
  },
  {
    name: 'Lambda: users wait for what they had until the key of the environment answers',
    file: 'src/targets/aws/lambda/busy.ts',
    text: '!sameRoutes(live, { version: ours.name, weights: {} })',
    instead: 'live !== undefined',
    tests: [ledBack],
  },
  {
    name: 'Lambda: a look that takes long is taken for one that came late, and what it does not show for somebody else’s',
    file: 'src/targets/aws/lambda/settle.ts',
    text: 'restOf(step, seen, asked - (restingSince ?? asked))',
    instead: 'restOf(step, seen, context.clock.now() - (restingSince ?? asked))',
    tests: [settling],
  },
  {
    name: 'Lambda: an alias that somebody moves between the look and the request is moved again',
    file: 'src/targets/aws/lambda/send.ts',
    text: 'client.updateAlias({ ...routed, ...guard }, context)',
    instead: 'client.updateAlias(routed, context)',
    tests: [guards],
  },
  {
    name: 'Lambda: a release whose turn it is no more goes on, as nobody looks at the mark before a request',
    file: 'src/targets/aws/lambda.ts',
    text: 'guard.startsWith(fingerprint)',
    instead: 'fingerprint.length > 0',
    tests: [guards],
  },
  {
    name: 'Lambda: the way back forgets the split of the alias',
    file: 'src/targets/aws/lambda/back.ts',
    text: 'return take(steps.reroute(way, view, alias, before))',
    instead: 'return take(steps.reroute(way, view, alias, { ...before, weights: {} }))',
    tests: [next],
  },
  {
    name: 'Lambda: $LATEST keeps what was undone, and the next change of anybody ships it',
    file: 'src/targets/aws/lambda/back.ts',
    text: ' ?? latestBack(way, goingBack)\n',
    instead: '\n',
    tests: [next],
  },
  {
    name: 'Lambda: a function whose release was finished is deleted by its undo',
    file: 'src/targets/aws/lambda/back.ts',
    text: "mark.phase === 'done' ? overtaken('the release was finished') : take(steps.remove(way))",
    instead: 'take(steps.remove(way))',
    tests: [next],
  },
  {
    name: 'Lambda: a version that does not start is taken for one that does',
    file: 'src/targets/aws/lambda/start.ts',
    text: 'return error === undefined ? undefined : problemIn(version, payload)',
    instead: 'return error === null ? problemIn(version, payload) : undefined',
    tests: [start],
  },
  {
    name: 'Lambda: a permission that is for an organisation alone counts as one for everybody',
    file: 'src/targets/aws/lambda/statements.ts',
    text: '    .filter(({ Condition = {} }) => ofUrls.includes(canonicalJson(Condition)))\n',
    instead: '',
    tests: [reading],
  },
  {
    name: 'Lambda: an environment that may not be read is taken for an empty one',
    file: 'src/targets/aws/lambda/problems.ts',
    text: 'view?.latest.sealed !== undefined',
    instead: 'view?.latest.sealed === null',
    tests: [next],
  },
  {
    name: 'Lambda: the candidate of a function whose answers are streamed is asked by a URL that does not',
    file: 'src/targets/aws/lambda/next.ts',
    text: 'const mode = view.live?.url?.mode ?? modeFor(ours)',
    instead: 'const mode = modeFor(ours)',
    tests: [next],
  },
]
