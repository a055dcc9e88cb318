import type { Bug } from './bug.ts'

const twoClouds = '__tests__/core/two-clouds.test.ts'
const onFailure = '__tests__/core/on-failure.test.ts'
const crash = '__tests__/core/crash.test.ts'

export const twoCloudsBugs: readonly Bug[] = [
  {
    name: 'two clouds: what switches in place does so before the other one is held and verified',
    file: 'src/core/forward.ts',
    text: '  await together(holding, (lane) => hold(lane, engine, context))\n  if (await isOver()) return\n  await together(all',
    instead:
      '  for (const lane of inPlace) lane.problem = await switchOver(lane, engine, context)\n  await together(holding, (lane) => hold(lane, engine, context))\n  if (await isOver()) return\n  await together(all',
    tests: [twoClouds],
  },
  {
    name: 'two clouds: it is decided before the one in place is verified',
    file: 'src/core/phase.ts',
    text: "  return problem ?? verified(lane, 'public', engine, context)",
    instead: '  return problem',
    tests: [twoClouds],
  },
  {
    name: 'two clouds: the candidate is not probed again after the other one was switched',
    file: 'src/core/forward.ts',
    text: 'let gone = inPlace.length > 0 ? -1 : 0;',
    instead: 'let gone = 0;',
    tests: [twoClouds],
  },
  {
    name: 'two clouds: a 503 after the decision takes everything back',
    file: 'src/core/commit.ts',
    text: "isFailing(lane) && lane.problem?.kind !== 'unfinished'",
    instead: 'isFailing(lane)',
    tests: [twoClouds],
  },
  {
    name: 'two clouds: the held one is promoted before the mark in place says that it was decided',
    file: 'src/core/commit.ts',
    text: '    [(lane) => isInPlace(lane) && lanes.filter(isGoingOn).length > 1, noted],\n    [(lane) => !isInPlace(lane), (lane) => switchOver(lane, engine, context)],\n',
    instead:
      '    [(lane) => !isInPlace(lane), (lane) => switchOver(lane, engine, context)],\n    [(lane) => isInPlace(lane) && lanes.filter(isGoingOn).length > 1, noted],\n',
    tests: [twoClouds],
  },
  {
    name: 'two clouds: marks are closed before all are promoted',
    file: 'src/core/commit.ts',
    text: "=> timed(lane, 'finish', () => lead(lane, 'committed', engine, context))",
    instead: "=> timed(lane, 'finish', () => lead(lane, 'finished', engine, context))",
    tests: [twoClouds],
  },
  {
    name: 'two clouds: a lane that nothing was asked of is taken back too',
    file: 'src/core/way-back.ts',
    text: 'lane.touched && isGoingOn(lane)',
    instead: 'isGoingOn(lane)',
    tests: [twoClouds],
  },
  {
    name: 'two clouds: a mark goes while the other one still says that it was committed',
    file: 'src/core/way-back.ts',
    text: '    if (misleading.length > 0) return',
    instead: '    if (misleading.length > 9) return',
    tests: [twoClouds],
  },
  {
    name: 'two clouds: whoever takes over closes marks before all are promoted',
    file: 'src/core/resume.ts',
    text: "isNoted && (await phase('live', isForward))",
    instead: 'isNoted',
    tests: ['__tests__/core/resume.test.ts'],
  },
  {
    name: 'two clouds: what fails while marks are closed turns everything round',
    file: 'src/core/commit.ts',
    text: 'return lanes.some(isClosed) ? undefined : lanes.find(isOvertaken)',
    instead: 'return lanes.find(isFatal)',
    tests: [twoClouds],
  },
  {
    name: 'two clouds: whoever takes over turns a release round of which a mark is closed',
    file: 'src/core/recovery.ts',
    text: '...(same.some(isClosed) ? { closing: true } : {}),',
    instead: '',
    tests: ['__tests__/core/recovery.test.ts'],
  },
  {
    name: 'two clouds: roll-back-failed lets the others go on although what failed is not back',
    file: 'src/core/drop.ts',
    text: '  if (left.length > 0) return false\n',
    instead: '',
    tests: [onFailure],
  },
  {
    name: 'two clouds: roll-back-failed does not tell the journal what it leaves out',
    file: 'src/core/decide.ts',
    text: 'without.length === 0 ? {} : { without }',
    instead: 'without.length < 9 ? {} : { without }',
    tests: [onFailure],
  },
  {
    name: 'two clouds: roll-back-failed takes back what failed before the other mark leaves it out',
    file: 'src/core/commit.ts',
    text: "  await together(others.filter(saysCommitted), (lane) => lead(lane, 'committed', engine, context))\n",
    instead: '',
    tests: [crash, onFailure],
  },
  {
    name: 'two clouds: the next run goes forward with a release that another mark says was going back',
    file: 'src/core/recovery.ts',
    text: "mark.phase === 'restoring' && !isLeftOut(key)",
    instead: "mark.phase === 'restoring' && isLeftOut(key)",
    tests: [twoClouds, crash],
  },
  {
    name: 'two clouds: post takes back what is on hold',
    file: 'src/core/recovery.ts',
    text: "if (history.closed || decision === 'hold') return []",
    instead: 'if (history.closed) return []',
    tests: [onFailure],
  },
]
