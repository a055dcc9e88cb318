import type { Bug } from './bug.ts'

const rolling = '__tests__/targets/aws/ecs/releases-rolling.test.ts'
const holding = '__tests__/targets/aws/ecs/releases-holding.test.ts'
const abandoned = '__tests__/targets/aws/ecs/failures-abandoned.test.ts'
const command = '__tests__/targets/aws/ecs/release-command.test.ts'

export const ecsBugs: readonly Bug[] = [
  {
    name: 'ECS: a release that its runner has abandoned goes on when the pause is over',
    file: 'src/targets/aws/ecs/guard.ts',
    text: "timeoutInMinutes: minutes }), action: 'ROLLBACK' }",
    instead: "timeoutInMinutes: minutes }), action: 'CONTINUE' }",
    tests: [abandoned],
  },
  {
    name: 'ECS: the pause that was added stays for whoever deploys next',
    file: 'src/targets/aws/ecs/next.ts',
    text: 'hasGuard(view, mark) ? steps.unguard(way, view, mark) : steps.finish',
    instead: 'hasGuard(view, mark) && view.tags === undefined ? steps.unguard(way, view, mark) : steps.finish',
    tests: [holding],
  },
  {
    name: 'ECS: the container beside the released one gets its image too',
    file: 'src/targets/aws/ecs/settings.ts',
    text: 'each.name === name ? containerWith(each, settings) : each',
    instead: 'each.name !== undefined ? containerWith(each, settings) : each',
    tests: [rolling],
  },
  {
    name: 'ECS: a release command that failed counts as one that ended well',
    file: 'src/targets/aws/ecs/command.ts',
    text: '!isRunning(command) && command.exitCode === 0',
    instead: '!isRunning(command)',
    tests: [command],
  },
  {
    name: 'ECS: whoever takes over runs the release command once more',
    file: 'src/targets/aws/ecs/send.ts',
    text: 'const token = commandToken(release, arn)',
    instead: 'const token = commandToken(`${release}-${Math.round(context.clock.now())}`, arn).slice(0, 64)',
    tests: [command],
  },
]
