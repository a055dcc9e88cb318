import type { Bug } from './bug.ts'

const failures = '__tests__/targets/aws/ecs-express/failures.test.ts'
const leftBehind = '__tests__/targets/aws/ecs-express/left-behind.test.ts'
const somebodyElse = '__tests__/targets/aws/ecs-express/somebody-else.test.ts'
const settings = '__tests__/targets/aws/ecs-express/settings.test.ts'

export const ecsExpressBugs: readonly Bug[] = [
  {
    name: 'Express Mode: a deployment that AWS took back counts as one that came through',
    file: 'src/targets/aws/ecs-deployment/ending.ts',
    text: 'return ofRolledBack(deployment)',
    instead: "return deployment.status === 'SUCCESSFUL' ? ofRolledBack(deployment) : { state: 'done' }",
    tests: [failures],
  },
  {
    name: 'Express Mode: an update of which AWS makes no deployment counts as done',
    file: 'src/targets/aws/ecs-express/deploying.ts',
    text: "  return { state: 'failed', seen, reason: `ECS accepted the request, and made no deployment of it",
    instead:
      "  if (stays !== '-') return { state: 'done', seen }\n  return { state: 'failed', seen, reason: `ECS accepted the request, and made no deployment of it",
    tests: [failures],
  },
  {
    name: 'Express Mode: a service is deleted that this release did not create',
    file: 'src/targets/aws/ecs-express/back.ts',
    text: "  if (mark?.release !== way.release || !mark.created) return overtaken('somebody else has the service')\n  if (runsNow(view, undefined) === 'foreign') return overtaken('somebody else changed the service')\n",
    instead: '  if (mark === undefined) return take(steps.remove(way))\n',
    tests: [somebodyElse],
  },
  {
    name: 'Express Mode: an undo goes to what somebody left half-way, and not to what users had',
    file: 'src/targets/aws/ecs-express/view.ts',
    text: 'isLeftBehind(head) ? [stable, head.target] : [stable]',
    instead: 'isLeftBehind(head) ? [head.target, stable] : [stable]',
    tests: [leftBehind],
  },
  {
    name: 'Express Mode: sizes are left to AWS’s defaults, which differ from page to page',
    file: 'src/targets/aws/ecs-express/wire.ts',
    text: '    cpu,\n    memory,\n',
    instead: "    ...(differs('cpu') || differs('memory') ? { cpu, memory } : {}),\n",
    tests: [settings],
  },
]
